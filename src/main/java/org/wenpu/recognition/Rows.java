package org.wenpu.recognition;

import java.util.Arrays;

/**
 * A row of small weights for each feature, eight tags in each {@code long}: a weight of 8 bits stands with {@link #BIAS}
 * added. Rows are added four tags at a time, in lanes of 16 bits that hold a sum of up to 256 rows.
 */
final class Rows {

    private static final int LENGTH = (Tags.COUNT + 7) / 8;
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
        for (int column = 0; column < LENGTH; column++) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < count; i++) {
                long cell = cells[rows[i] * LENGTH + column];
                even += cell & LANES;
                odd += cell >>> 8 & LANES;
            }
            for (int tag = 8 * column; tag < Math.min(8 * column + 8, Tags.COUNT); tag++) {
                long lanes = tag % 2 == 0 ? even : odd;
                sums[place + tag] = (int) (lanes >>> tag % 8 / 2 * 16 & 0xFFFF) - count * BIAS;
            }
        }
    }
}
