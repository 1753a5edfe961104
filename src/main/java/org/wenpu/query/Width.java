package org.wenpu.query;

import org.jline.utils.WCWidth;

/** The places that text takes on a terminal: two for each wide character, none for a mark that joins the one before. */
public final class Width {

    private Width() {
    }

    public static int of(String text) {
        return text.codePoints().map(character -> Math.max(0, WCWidth.wcwidth(character))).sum();
    }
}
