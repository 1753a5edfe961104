package org.wenpu.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/**
 * How the language says a predicate: an entry of {@code rules/PREDICATE.yml}.
 *
 * @param name       names the rule in claims: develops-grow
 * @param predicate  what it says
 * @param trigger    the words that say it; its groups {@code subject} and {@code object}, where it has them, are where
 *                   the arguments stand
 * @param subject    where the subject stands
 * @param object     where the object stands
 * @param subjects   what the subject may be: the domain of the predicate, or some of it
 * @param otherwise  what the object is where neither a mention nor its head tells; empty: then there is none
 * @param like       what an object must read like
 * @param unless     what must not stand right before the trigger
 * @param confidence how often the rule is right, from 0 to 1
 * @param examples   what it must find, and what not
 */
public record Rule(String name, Predicate predicate, Finder trigger, Place subject, Place object,
                   Set<EntityType> subjects, Optional<EntityType> otherwise, Optional<Pattern> like,
                   Optional<Pattern> unless, double confidence, List<Example> examples) {

    /** Where an argument stands. */
    enum Place {
        /** The subjects of the clause, its own or inherited. */
        CLAUSE,
        /** The nearest fitting mention before the trigger. */
        BEFORE,
        /** What the trigger tells of: the nearest fitting mention that stands before it, opens or ends a clause. */
        TOPIC,
        /** The mention right before the trigger. */
        TOUCHING,
        /** Who acted in the clauses before, or is spoken to: the trigger tells of what they do. */
        AGENT,
        /** The noun phrase that follows the trigger, to the end of the clause. */
        AFTER,
        /** The first names that follow the trigger. */
        NAMES,
        /** The group of the trigger that is named as the argument is. */
        GROUP,
        /** The first names in that group. */
        NAMES_IN_GROUP,
        /** What stands in that group, word for word. */
        VERBATIM,
        /** The event that the article is at. */
        OCCASION,
        /** The event that the clause itself names or does. */
        EVENT
    }

    public Rule {
        examples = List.copyOf(examples);
    }
}
