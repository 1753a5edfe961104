package org.wenpu.model;

/** A stretch of text that gives a time or an amount. */
public record ValueMention(Span span, Value value) {
}
