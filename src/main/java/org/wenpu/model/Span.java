package org.wenpu.model;

/**
 * A stretch of an article's text: {@code begin} inclusive, {@code end} exclusive, both counted in UTF-16 code units
 * from the start of {@link Article#text()}. Never empty.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("span " + begin + "," + end + ": expected 0 <= begin < end");
        }
    }

    /** The stretch from the start of the one to the end of the other. */
    public static Span covering(Span first, Span last) {
        return new Span(Math.min(first.begin, last.begin), Math.max(first.end, last.end));
    }

    /** The words at this span of a text. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin; of two that begin together the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
