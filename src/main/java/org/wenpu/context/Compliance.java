package org.wenpu.context;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;

/** Tells what somebody asked from that somebody acts by it: 严格落实《方案》要求, 按照省委部署. */
final class Compliance {

    private static final Pattern COMPLYING = Constructions.pattern("complying");

    private final Lexicon demands = Lexicon.named("demands");

    /** Whether a word is a noun for what somebody asked for, by which the clause tells that others act. */
    boolean isDemand(List<Unit> units, int at) {
        return demands.contains(units.get(at).word()) && isBefore(units, at);
    }

    /** Whether the words before a unit tell that somebody acts by it. */
    boolean isBefore(List<Unit> units, int at) {
        return COMPLYING.matcher(Unit.words(units.subList(0, at))).find();
    }
}
