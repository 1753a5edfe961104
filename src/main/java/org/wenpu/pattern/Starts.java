package org.wenpu.pattern;

import java.util.Set;

/** The characters that matches begin with, as bits. Several share a bit: none is missed, another may seem to be one. */
final class Starts {

    private static final int SIZE = 1 << 10;

    private final long[] bits = new long[SIZE / Long.SIZE];

    Starts(Set<String> characters) {
        characters.forEach(character -> bits[bit(character.charAt(0)) / Long.SIZE] |= 1L << bit(character.charAt(0)));
    }

    /** The first place from one on where a match may begin; the length of the text if there is none. */
    int next(String text, int from) {
        int at = from;
        while (at < text.length() && (bits[bit(text.charAt(at)) / Long.SIZE] >>> bit(text.charAt(at)) & 1) == 0) {
            at++;
        }
        return at;
    }

    private static int bit(char c) {
        return c & SIZE - 1;
    }
}
