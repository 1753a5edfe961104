package org.wenpu.pattern;

/**
 * Which characters and pairs of characters stand in a text, as bits. Several share a bit: what stands there is never
 * missed, what does not may seem to.
 */
public final class Marks {

    static final int SIZE = 1 << 14;

    private final long[] bits = new long[SIZE / Long.SIZE];
    private final int[] all;

    public Marks(String text) {
        all = new int[2 * text.length()];
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            set(2 * i, mark(c));
            set(2 * i + 1, mark(before, c));
            before = c;
        }
    }

    /** Whether any of these marks is one of the text. */
    boolean hasAny(int[] marks) {
        for (int mark : marks) {
            if ((bits[mark / Long.SIZE] >>> mark & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The mark of a character or of a pair. */
    static int of(String shingle) {
        return shingle.length() == 1 ? mark(shingle.charAt(0)) : mark(shingle.charAt(0), shingle.charAt(1));
    }

    /** All of them, in the order of the text. */
    int[] all() {
        return all;
    }

    private void set(int place, int mark) {
        all[place] = mark;
        bits[mark / Long.SIZE] |= 1L << mark;
    }

    private static int mark(char c) {
        return c & SIZE - 1;
    }

    private static int mark(char first, char second) {
        return 31 * first + second & SIZE - 1;
    }
}
