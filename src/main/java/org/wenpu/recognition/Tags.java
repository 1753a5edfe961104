package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wenpu.model.Span;

/** The tags of a character: outside of names, or begin, middle, end or whole of a stretch with a label. */
final class Tags {

    /** How many labels there are. */
    static final int LABELS = 10;
    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int MIDDLE = 2;
    static final int END = 3;
    static final int SINGLE = 4;
    static final int COUNT = 1 + 4 * LABELS;

    private static final int[] STARTS = tags(BEGIN, SINGLE);
    private static final int[] CLOSED = tags(END, SINGLE);

    private static final int[][] BEFORE = IntStream.range(0, COUNT).mapToObj(Tags::allowedBefore)
            .toArray(int[][]::new);

    private Tags() {
    }

    /** The tags that may follow the end of a name or the outside. */
    static int[] starts() {
        return STARTS;
    }

    /** The tags that a start may follow. */
    static int[] closed() {
        return CLOSED;
    }

    /** The tags that may stand before a tag. */
    static int[] before(int after) {
        return BEFORE[after];
    }

    /** Whether a name may end, or be absent, at this tag. */
    static boolean isClosed(int tag) {
        return tag == OUTSIDE || position(tag) >= END;
    }

    static int tag(int type, int position) {
        return 4 * type + position;
    }

    /** The tags of a text with these stretches in it; those outside of it are passed over. */
    static int[] of(Span text, List<Labelled> stretches) {
        var tags = new int[text.length()];
        stretches.stream().filter(stretch -> text.covers(stretch.span())).forEach(stretch -> {
            int begin = stretch.span().begin() - text.begin();
            int last = stretch.span().end() - text.begin() - 1;
            Arrays.fill(tags, begin, last + 1, tag(stretch.label(), MIDDLE));
            tags[begin] = tag(stretch.label(), begin == last ? SINGLE : BEGIN);
            tags[last] = tag(stretch.label(), begin == last ? SINGLE : END);
        });
        return tags;
    }

    /** The stretches that well-formed tags tell, of a text that starts at an offset. */
    static List<Labelled> labelled(int[] tags, int offset) {
        var stretches = new ArrayList<Labelled>();
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            int position = tags[i] == OUTSIDE ? OUTSIDE : position(tags[i]);
            begin = position == BEGIN || position == SINGLE ? i : begin;
            if (position == END || position == SINGLE) {
                stretches.add(new Labelled(new Span(offset + begin, offset + i + 1), (tags[i] - 1) / 4));
            }
        }
        return stretches;
    }

    private static int position(int tag) {
        return (tag - 1) % 4 + 1;
    }

    private static int[] allowedBefore(int after) {
        int position = after == OUTSIDE ? OUTSIDE : position(after);
        int begin = after - position + BEGIN;
        return position == MIDDLE || position == END ? new int[] {begin, begin + 1} : CLOSED;
    }

    private static int[] tags(int first, int second) {
        var tags = new int[1 + 2 * LABELS];
        for (int type = 0; type < LABELS; type++) {
            tags[1 + 2 * type] = tag(type, first);
            tags[2 + 2 * type] = tag(type, second);
        }
        return tags;
    }
}
