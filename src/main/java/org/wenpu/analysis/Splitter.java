package org.wenpu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.wenpu.model.Span;

/**
 * Cuts a stretch of text at marks. What stands in brackets, book-title marks or short quotation marks is never cut.
 */
final class Splitter {

    private static final String OPENING = "（《“‘【〈";
    private static final String CLOSING = "）》”’】〉";
    private static final String SENTENCE_ENDS = "。！？";
    /** A bar between who tells something and what is told, be it typed as the ideograph that looks like one. */
    private static final String BARS = "\u4e28\uff5c";
    private static final String CLAUSE_ENDS = "，；：" + BARS + SENTENCE_ENDS;
    private static final int LONGEST_QUOTE = 40;
    /** No clause of 62,000 news articles is longer; what is has no marks, and the expressions would not end on it. */
    private static final int LONGEST_CLAUSE = 1_000;

    private final String text;

    Splitter(String text) {
        this.text = text;
    }

    /** The lines of the whole text. */
    List<Span> lines() {
        return cut(0, text.length(), i -> "\n\r".indexOf(text.charAt(i)) >= 0, false);
    }

    /** The sentences of a line; a closing quotation mark belongs to its sentence. */
    List<Span> sentences(Span line) {
        return cut(line.begin(), line.end(), i -> SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0, true);
    }

    /** The clauses of a sentence, without their closing marks; one that is too long to be one is cut to pieces. */
    List<Span> clauses(Span sentence) {
        return cut(sentence.begin(), sentence.end(), i -> CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0, false).stream()
                .flatMap(this::pieces).toList();
    }

    private Stream<Span> pieces(Span clause) {
        return clause.length() <= LONGEST_CLAUSE ? Stream.of(clause)
                : Stream.iterate(clause.begin(), begin -> begin < clause.end(), begin -> end(begin, clause.end()))
                        .map(begin -> new Span(begin, end(begin, clause.end())));
    }

    /** Where the piece ends that begins here, which parts no character. */
    private int end(int begin, int last) {
        int end = Math.min(last, begin + LONGEST_CLAUSE);
        return end < last && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private List<Span> cut(int begin, int end, IntPredicate mark, boolean keepMark) {
        var pieces = new ArrayList<Span>();
        int from = begin;
        for (int i = begin; i < end; i++) {
            int close = closing(i, end);
            if (close > i) {
                i = close;
            } else if (mark.test(i)) {
                int to = keepMark ? endOfMarks(i, end) : i;
                add(pieces, from, to);
                from = keepMark ? to : i + 1;
                i = Math.max(i, to - 1);
            }
        }
        add(pieces, from, end);
        return pieces;
    }

    private int endOfMarks(int mark, int end) {
        int to = mark + 1;
        while (to < end && (SENTENCE_ENDS + "”’）").indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** Where the bracket that opens here closes, or -1 if it is none, or too far, or a sentence ends before. */
    private int closing(int open, int end) {
        int kind = OPENING.indexOf(text.charAt(open));
        if (kind < 0) {
            return -1;
        }
        for (int i = open + 1; i < end && i <= open + LONGEST_QUOTE; i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                return i;
            }
            if (text.charAt(i) == '。' || text.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private void add(List<Span> pieces, int begin, int end) {
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            pieces.add(new Span(begin, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
