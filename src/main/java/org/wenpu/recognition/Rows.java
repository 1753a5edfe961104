package org.wenpu.recognition;

import java.util.Arrays;

/**
 * A row of small weights for each feature, eight tags in each {@code long}: a weight of 8 bits stands with {@link #BIAS}
 * added. Rows are added four tags at a time, in lanes of 16 bits that hold a sum of up to 256 rows; two {@code long}s of
 * each row are read at once, since looking a row up takes as long as adding it.
 */
final class Rows {

    private static final int LENGTH = (Tags.COUNT + 15) / 16 * 2;
    private static final int BIAS = 128;
    private static final long EMPTY = 0x8080_8080_8080_8080L;
    private static final long LANES = 0x00FF_00FF_00FF_00FFL;

    private final long[] cells;

    /** Rows of nothing but zeros. */
    Rows(int count) {
        cells = new long[count * LENGTH];
        Arrays.fill(cells, EMPTY);
    }

    int weight(int row, int tag) {
        return (int) (cells[row * LENGTH + tag / 8] >>> tag % 8 * 8 & 0xFF) - BIAS;
    }

    void set(int row, int tag, int weight) {
        int shift = tag % 8 * 8;
        int cell = row * LENGTH + tag / 8;
        cells[cell] = cells[cell] & ~(0xFFL << shift) | (long) (weight + BIAS) << shift;
    }

    /** Sets the sums of rows, a sum a tag, from a place on. */
    void sum(int[] rows, int count, int[] sums, int place) {
        for (int column = 0; column < LENGTH; column += 2) {
            long even = 0;
            long odd = 0;
            long nextEven = 0;
            long nextOdd = 0;
            for (int i = 0; i < count; i++) {
                int at = rows[i] * LENGTH + column;
                long cell = cells[at];
                long next = cells[at + 1];
                even += cell & LANES;
                odd += cell >>> 8 & LANES;
                nextEven += next & LANES;
                nextOdd += next >>> 8 & LANES;
            }
            spread(even, odd, 8 * column, sums, place, count);
            spread(nextEven, nextOdd, 8 * column + 8, sums, place, count);
        }
    }

    /** Sets the sums of the eight tags of a column from their lanes. */
    private static void spread(long even, long odd, int first, int[] sums, int place, int count) {
        for (int tag = first; tag < Math.min(first + 8, Tags.COUNT); tag++) {
            long lanes = tag % 2 == 0 ? even : odd;
            sums[place + tag] = (int) (lanes >>> tag % 8 / 2 * 16 & 0xFFFF) - count * BIAS;
        }
    }
}
