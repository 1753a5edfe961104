package org.wenpu.recognition;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Gazetteer;
import org.wenpu.knowledge.Lexicon;

/** A class of known words that the model is told of. */
enum WordClass {
    DIVISION(() -> divisions(false)),
    DIVISION_SHORT(() -> divisions(true)),
    BODY(() -> Gazetteer.bodies().names()),
    MEDIUM(() -> Gazetteer.media().names()),
    REGION(() -> Gazetteer.regions().names()),
    PRINCIPLE(() -> Gazetteer.principles().names()),
    POLICY(() -> Gazetteer.policies().names()),
    INDUSTRY(() -> Gazetteer.industries().names()),
    ORGANISATION_SUFFIX("organisation-suffixes"),
    PLACE_SUFFIX("place-suffixes"),
    EVENT_HEAD("event-heads"),
    PROJECT_HEAD("project-heads"),
    POLICY_HEAD("policy-heads"),
    PRINCIPLE_HEAD("principle-heads"),
    INDUSTRY_HEAD("industry-heads"),
    POST_HEAD("post-heads"),
    POST_PREFIX("post-prefixes"),
    NO_POST("no-posts"),
    SURNAME("surnames");

    private final Supplier<Set<String>> words;

    WordClass(String lexicon) {
        this(() -> Lexicon.named(lexicon).words());
    }

    WordClass(Supplier<Set<String>> words) {
        this.words = words;
    }

    Set<String> words() {
        return words.get();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The full names of divisions, or else their short ones. */
    private static Set<String> divisions(boolean isShort) {
        var divisions = Divisions.standard();
        return divisions.names().stream()
                .filter(name -> isShort == divisions.named(name).stream().map(Division::name).noneMatch(name::equals))
                .collect(Collectors.toSet());
    }
}
