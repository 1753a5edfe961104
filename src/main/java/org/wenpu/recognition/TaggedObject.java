package org.wenpu.recognition;

import java.util.List;
import org.wenpu.model.Span;

/**
 * A stretch of text that is the object of a deed or a call.
 *
 * @param span      where it stands
 * @param predicate the local name of a property of the ontology
 */
public record TaggedObject(Span span, String predicate) {

    /** The predicates, in the order of their labels. */
    private static final List<String> PREDICATES = List.of("develops", "targets", "advances", "leverages",
            "aimsToBecome", "upholds", "tackles", "promotes", "hosts", "inspects");

    public TaggedObject {
        if (!PREDICATES.contains(predicate)) {
            throw new IllegalArgumentException("predicate " + predicate + ": expected one of " + PREDICATES);
        }
    }

    static TaggedObject of(Labelled stretch) {
        return new TaggedObject(stretch.span(), PREDICATES.get(stretch.label()));
    }

    Labelled labelled() {
        return new Labelled(span, PREDICATES.indexOf(predicate));
    }
}
