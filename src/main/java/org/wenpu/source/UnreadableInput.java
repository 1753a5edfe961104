package org.wenpu.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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

    /** The reason that a fault of reading gives; some have no message, or only the name of the file. */
    static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "cannot be read: no permission";
        }
        return "cannot be read: " + (fault instanceof EOFException ? "ends too early" : fault.getMessage());
    }

    /** The same as a value. */
    public Outcome.Failed failed() {
        return new Outcome.Failed(place, getMessage());
    }
}
