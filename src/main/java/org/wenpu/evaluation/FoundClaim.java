package org.wenpu.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A claim of the graph as it is compared.
 *
 * @param subject   the names of its subject, normal
 * @param predicate the local name of its predicate
 * @param object    the names of its object, normal
 * @param modality  its modality in lower case
 * @param speaker   the names of its speaker, normal; empty where there is none
 * @param evidence  begin and end of its passages, in characters
 * @param rule      the rule that found it
 */
record FoundClaim(Set<String> subject, String predicate, Set<String> object, String modality, Set<String> speaker,
                  List<Passage> evidence, String rule) {

    /** Where a passage begins and ends. */
    record Passage(int begin, int end) {
    }

    /** What two claims have in common that say the same. */
    record Statement(Set<String> subject, String predicate, Set<String> object) {
    }

    Statement statement() {
        return new Statement(subject, predicate, object);
    }

    boolean touches(int begin, int end) {
        return evidence.stream().anyMatch(passage -> passage.begin() < end && begin < passage.end());
    }
}
