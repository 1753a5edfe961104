package org.wenpu.model;

import java.util.List;
import java.util.Optional;

/**
 * One statement of an article.
 *
 * @param subject    what it is about
 * @param predicate  the local name of a property of the ontology
 * @param object     what it says of the subject
 * @param modality   whether the source reports it, calls for it or announces it
 * @param speaker    whose words it is in, where it stands inside reported speech
 * @param evidence   where the text says it, in order; never empty
 * @param rule       the rule that found it
 * @param confidence the chance that it is right, from 0 to 1
 */
public record Claim(Entity subject, String predicate, Value object, Modality modality, Optional<Entity> speaker,
                    List<Span> evidence, String rule, double confidence) {

    public Claim {
        evidence = evidence.stream().distinct().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("claim " + predicate + " of " + subject.name() + " without evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + ": expected 0 to 1");
        }
    }
}
