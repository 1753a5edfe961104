package org.wenpu.recognition;

import java.util.List;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** A stretch of text read as a name of one type. */
record Name(Span span, EntityType type) {

    /** The types of names, in the order of their labels. */
    private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.EVENT,
            EntityType.PROJECT, EntityType.POLICY, EntityType.PRINCIPLE, EntityType.INDUSTRY);

    static Name of(Labelled stretch) {
        return new Name(stretch.span(), TYPES.get(stretch.label()));
    }

    Labelled labelled() {
        return new Labelled(span, TYPES.indexOf(type));
    }

    boolean is(EntityType other) {
        return type == other;
    }
}
