package org.wenpu.recognition;

import java.util.Arrays;

/** The best well-formed sequence of tags, given the scores of each character's tags and of their passages. */
final class Decoder {

    private static final int[] STARTS = Tags.starts();
    private static final int[] ENDS = Arrays.stream(Tags.closed()).filter(tag -> tag != Tags.OUTSIDE).toArray();
    private static final int NEVER = Integer.MIN_VALUE / 4;

    private final int[] passages;
    private final int[] furthest = new int[Tags.COUNT];
    private final int nearest;

    /**
     * A decoder.
     *
     * @param passages the score of a tag after a tag, at {@code before * Tags.COUNT + after}
     */
    Decoder(int[] passages) {
        this.passages = passages;
        for (int before : ENDS) {
            furthest[before] =
                    Arrays.stream(STARTS).map(after -> passages[before * Tags.COUNT + after]).max().orElse(0);
        }
        this.nearest = Arrays.stream(STARTS).map(after -> passages[Tags.OUTSIDE * Tags.COUNT + after]).min().orElse(0);
    }

    /** The best tags, given for each character the scores of its tags. */
    int[] tags(int[] emissions) {
        return new Trellis(emissions).tags();
    }

    /** The best scores of the tags of one character after the other, and from which tag each comes. */
    private final class Trellis {

        private final int length;
        private final int[] emissions;
        private final byte[] back;
        private final int[] rivals = new int[ENDS.length];
        private int[] best = new int[Tags.COUNT];
        private int[] next = new int[Tags.COUNT];

        private Trellis(int[] emissions) {
            this.length = emissions.length / Tags.COUNT;
            this.emissions = emissions;
            this.back = new byte[emissions.length];
        }

        private int[] tags() {
            Arrays.fill(best, NEVER);
            for (int tag : STARTS) {
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
            int least = best[Tags.OUTSIDE] + nearest;
            int count = 0;
            for (int before : ENDS) {
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
            for (int closed : ENDS) {
                tag = best[closed] > best[tag] ? closed : tag;
            }
            for (int at = length - 1; at >= 0; at--) {
                tags[at] = tag;
                tag = back[at * Tags.COUNT + tag];
            }
            return tags;
        }
    }
}
