package org.wenpu.context;

import java.util.List;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.pattern.Finder;

/** Tells what somebody asked from that somebody acts by it: 严格落实《方案》要求, 按照省委部署. */
final class Compliance {

    private static final Finder COMPLYING = Constructions.finder("complying");

    private final Lexicon demands = Lexicon.named("demands");

    /** Whether a word is a noun for what somebody asked for, by which the clause tells that others act. */
    boolean isDemand(List<Unit> units, int at) {
        return demands.contains(units.get(at).word()) && isBefore(units, at);
    }

    /** Whether the words before a unit tell that somebody acts by it. */
    boolean isBefore(List<Unit> units, int at) {
        return COMPLYING.isIn(Unit.words(units.subList(0, at)));
    }
}
