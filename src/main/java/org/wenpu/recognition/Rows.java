package org.wenpu.recognition;

import java.util.Arrays;

/**
 * A row of small weights for each feature, four tags in each {@code long}: rows are added four tags at a time. A weight
 * of 8 bits stands with {@link #BIAS} added, so that a sum of up to 256 rows never runs into the next tag.
 */
final class Rows {

    /** How many longs a row has. */
    static final int LENGTH = (Tags.COUNT + 3) / 4;

    private static final int BIAS = 128;
    private static final int BITS = 16;
    private static final int LANE = 0xFFFF;
    private static final long EMPTY = 0x0080_0080_0080_0080L;

    private final long[] cells;

    /** Rows of nothing but zeros. */
    Rows(int count) {
        cells = new long[count * LENGTH];
        Arrays.fill(cells, EMPTY);
    }

    int weight(int row, int tag) {
        return (int) (cells[row * LENGTH + tag / 4] >>> tag % 4 * BITS & LANE) - BIAS;
    }

    void set(int row, int tag, int weight) {
        int shift = tag % 4 * BITS;
        int cell = row * LENGTH + tag / 4;
        cells[cell] = cells[cell] & ~((long) LANE << shift) | (long) (weight + BIAS) << shift;
    }

    /** Adds a row to sums. */
    void add(int row, long[] sums) {
        int from = row * LENGTH;
        for (int i = 0; i < LENGTH; i++) {
            sums[i] += cells[from + i];
        }
    }

    /** The sum for a tag, after a number of rows. */
    static int sum(long[] sums, int tag, int rows) {
        return (int) (sums[tag / 4] >>> tag % 4 * BITS & LANE) - rows * BIAS;
    }
}
