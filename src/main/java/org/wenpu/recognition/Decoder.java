package org.wenpu.recognition;

import java.util.Arrays;

/** The best well-formed sequence of tags, given the scores of each character's tags and of their passages. */
final class Decoder {

    private static final int[] STARTS = Tags.starts();
    private static final int[] CLOSED = Tags.closed();
    private static final int NEVER = Integer.MIN_VALUE / 4;

    private final int length;
    private final int[] emissions;
    private final int[] passages;
    private final byte[] back;
    private final int[] furthest = new int[Tags.COUNT];
    private final int[] rivals = new int[CLOSED.length];
    private int[] best = new int[Tags.COUNT];
    private int[] next = new int[Tags.COUNT];

    private Decoder(int[] emissions, int[] passages) {
        this.length = emissions.length / Tags.COUNT;
        this.emissions = emissions;
        this.passages = passages;
        this.back = new byte[emissions.length];
    }

    /**
     * The best tags.
     *
     * @param emissions for each character the scores of its tags
     * @param passages  the score of a tag after a tag, at {@code before * Tags.COUNT + after}
     */
    static int[] tags(int[] emissions, int[] passages) {
        return new Decoder(emissions, passages).run();
    }

    private int[] run() {
        for (int before : CLOSED) {
            furthest[before] = Arrays.stream(STARTS).map(after -> passages[before * Tags.COUNT + after]).max().orElse(0);
        }
        Arrays.fill(best, NEVER);
        for (int tag : Tags.starts()) {
            best[tag] = emissions[tag];
        }
        for (int at = 1; at < length; at++) {
            step(at * Tags.COUNT);
            var swap = best;
            best = next;
            next = swap;
        }
        return trace();
    }

    private void step(int row) {
        int count = findRivals();
        for (int after : STARTS) {
            int from = Tags.OUTSIDE;
            int score = best[from] + passages[after];
            for (int k = 0; k < count; k++) {
                int before = rivals[k];
                int other = best[before] + passages[before * Tags.COUNT + after];
                if (other > score) {
                    score = other;
                    from = before;
                }
            }
            set(row, after, from, score);
        }
        for (int label = 0; label < Tags.LABELS; label++) {
            inside(row, Tags.tag(label, Tags.BEGIN), Tags.tag(label, Tags.MIDDLE));
        }
    }

    /** Finds the few ends of names from which some start may score more than from the outside. */
    private int findRivals() {
        int least = Integer.MAX_VALUE;
        for (int after : STARTS) {
            least = Math.min(least, best[Tags.OUTSIDE] + passages[after]);
        }
        int count = 0;
        for (int before : CLOSED) {
            if (best[before] + furthest[before] > least) {
                rivals[count++] = before;
            }
        }
        return count;
    }

    private void inside(int row, int begin, int middle) {
        for (int after = middle; after <= middle + 1; after++) {
            int fromBegin = best[begin] + passages[begin * Tags.COUNT + after];
            int fromMiddle = best[middle] + passages[middle * Tags.COUNT + after];
            set(row, after, fromBegin >= fromMiddle ? begin : middle, Math.max(fromBegin, fromMiddle));
        }
    }

    private void set(int row, int tag, int from, int score) {
        next[tag] = Math.max(NEVER, score) + emissions[row + tag];
        back[row + tag] = (byte) from;
    }

    private int[] trace() {
        var tags = new int[length];
        int tag = Tags.OUTSIDE;
        for (int closed : Tags.closed()) {
            tag = best[closed] > best[tag] ? closed : tag;
        }
        for (int at = length - 1; at >= 0; at--) {
            tags[at] = tag;
            tag = back[at * Tags.COUNT + tag];
        }
        return tags;
    }
}
