package org.wenpu.recognition;

import org.wenpu.model.Span;

/**
 * A stretch of text with a label.
 *
 * @param label       from 0 to {@link Tags#LABELS}
 * @param probability the least with which one of its characters bears the label; 1 where that was not asked
 */
record Labelled(Span span, int label, double probability) {

    Labelled(Span span, int label) {
        this(span, label, 1);
    }
}
