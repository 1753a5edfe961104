package org.wenpu.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact that a careful reader found, with the names of the gold files.
 *
 * @param s          the subject
 * @param sAlt       other names of it that are right too, or null
 * @param p          the predicate
 * @param o          the object
 * @param oAlt       other names of it that are right too, or null
 * @param modality   the modality in lower case
 * @param speaker    whose words it is in, or null
 * @param speakerAlt other names of the speaker, or null
 * @param evidence   the words that state it
 * @param optional   whether readers differed on it: it is neither asked for nor held against a system
 */
record GoldFact(String s, List<String> sAlt, String p, String o, List<String> oAlt, String modality, String speaker,
                List<String> speakerAlt, List<String> evidence, boolean optional) {

    private static final Set<String> SYMMETRIC = Set.of("meetsWith", "cooperatesWith");
    private static final double LEAST_OVERLAP = 0.5;

    /** Predicate, subject and object are right. */
    boolean isSaidBy(FoundClaim claim) {
        if (!p.equals(claim.predicate())) {
            return false;
        }
        return meet(subjects(), claim.subject()) && meet(objects(), claim.object())
                || SYMMETRIC.contains(p) && meet(subjects(), claim.object()) && meet(objects(), claim.subject());
    }

    /** Predicate and subject are right, and the object by half. */
    boolean isNearlySaidBy(FoundClaim claim) {
        return p.equals(claim.predicate()) && meet(subjects(), claim.subject())
                && objects().stream().anyMatch(gold -> claim.object().stream()
                        .anyMatch(found -> Names.overlap(gold, found) >= LEAST_OVERLAP));
    }

    boolean hasSpeakerOf(FoundClaim claim) {
        return speaker == null || speaker.isEmpty() ? claim.speaker().isEmpty()
                : meet(names(speaker, speakerAlt), claim.speaker());
    }

    /** Whether the claim's evidence touches words that state the fact. */
    boolean hasEvidenceOf(FoundClaim claim, String text) {
        return evidence.stream().filter(words -> !words.isEmpty()).anyMatch(words -> {
            for (var begin = text.indexOf(words); begin >= 0; begin = text.indexOf(words, begin + words.length())) {
                // a graph counts characters
                var before = text.codePointCount(0, begin);
                if (claim.touches(before, before + words.codePointCount(0, words.length()))) {
                    return true;
                }
            }
            return false;
        });
    }

    private Set<String> subjects() {
        return names(s, sAlt);
    }

    private Set<String> objects() {
        return names(o, oAlt);
    }

    private static Set<String> names(String name, List<String> others) {
        return Names.normal(Stream.concat(Stream.of(name),
                Optional.ofNullable(others).orElse(List.of()).stream()).toList());
    }

    private static boolean meet(Set<String> gold, Set<String> found) {
        return !Collections.disjoint(gold, found);
    }
}
