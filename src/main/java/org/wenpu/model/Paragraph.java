package org.wenpu.model;

import java.util.List;

/** A line of the text. */
public record Paragraph(Span span, Kind kind, List<Sentence> sentences) {

    /** What a paragraph is for. */
    public enum Kind { TITLE, BODY }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
