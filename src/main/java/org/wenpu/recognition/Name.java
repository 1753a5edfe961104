package org.wenpu.recognition;

import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** A stretch of text read as a name of one type. */
record Name(Span span, EntityType type) {

    boolean is(EntityType other) {
        return type == other;
    }
}
