package org.wenpu.model;

/** A stretch of text that gives a date or an amount. */
public record ValueMention(Span span, Value value) {
}
