package org.wenpu.source;

import org.wenpu.model.Article;

/** One article that waits to be read, so that a batch reads it in the thread that works on it. */
public interface Input {

    /** Where it stands, for messages: a file, a line of a file, or standard input. */
    String place();

    /**
     * Reads it.
     *
     * @throws UnreadableInput where it is no article
     */
    Article article();
}
