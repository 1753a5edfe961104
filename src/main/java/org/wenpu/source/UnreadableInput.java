package org.wenpu.source;

import org.wenpu.model.Outcome;

/** Thrown where an input is no article: it says where, what is wrong and what was expected. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;

    UnreadableInput(String place, String reason) {
        super(reason);
        this.place = place;
    }

    UnreadableInput(String place, String reason, Throwable cause) {
        super(reason, cause);
        this.place = place;
    }

    /** The same as a value. */
    public Outcome.Failed failed() {
        return new Outcome.Failed(place, getMessage());
    }
}
