package org.wenpu.recognition;

import java.util.List;
import org.wenpu.model.Span;

/**
 * A stretch of text that is the object of a deed or a call.
 *
 * @param span        where it stands
 * @param predicate   the local name of a property of the ontology
 * @param probability the least with which one of its characters belongs to such an object
 */
public record TaggedObject(Span span, String predicate, double probability) {

    /** The predicates, in the order of their labels. */
    private static final List<String> PREDICATES = List.of("develops", "targets", "advances", "leverages",
            "aimsToBecome", "upholds", "tackles", "promotes", "hosts", "inspects");

    public TaggedObject {
        if (!PREDICATES.contains(predicate)) {
            throw new IllegalArgumentException("predicate " + predicate + ": expected one of " + PREDICATES);
        }
    }

    /** One that is told, not found. */
    public TaggedObject(Span span, String predicate) {
        this(span, predicate, 1);
    }

    static TaggedObject of(Labelled stretch) {
        return new TaggedObject(stretch.span(), PREDICATES.get(stretch.label()), stretch.probability());
    }

    Labelled labelled() {
        return new Labelled(span, PREDICATES.indexOf(predicate));
    }
}
