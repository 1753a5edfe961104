package org.wenpu.source;

import java.util.function.Supplier;
import org.wenpu.model.Article;

/** An input that is read by a function. */
record Reading(String place, Supplier<Article> reader) implements Input {

    /** An input of which it is known already that it cannot be read. */
    static Reading bad(String place, String reason) {
        return new Reading(place, () -> {
            throw new UnreadableInput(place, reason);
        });
    }

    @Override
    public Article article() {
        return reader.get();
    }
}
