package org.wenpu.model;

import java.util.Optional;

/**
 * What an extractor found in one clause.
 *
 * @param predicate  the local name of a property of the ontology
 * @param clause     the clause that it stands in
 * @param trigger    the words that say it
 * @param subject    where the subject stands
 * @param object     where the object stands
 * @param modality   how it is put, where that does not depend on the clause: an office in apposition is reported
 * @param rule       the rule that found it
 * @param confidence how often the rule is right, from 0 to 1
 */
public record RelationMention(String predicate, Clause clause, Span trigger, Argument subject, Argument object,
                              Optional<Modality> modality, String rule, double confidence) {
}
