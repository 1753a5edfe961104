package org.wenpu.recognition;

import org.wenpu.model.Span;

/** A stretch of text with the number of its label, from 0 to {@link Tags#LABELS}. */
record Labelled(Span span, int label) {
}
