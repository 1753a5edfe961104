package org.wenpu.context;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.pattern.Finder;

/** Reads what tells which one acts, and how: 位于延吉高新区的 before 青山集团, 全程 behind it. */
final class Qualifiers {

    private static final String GENITIVE = "uj";
    private static final String VERB = "v";
    private static final int LONGEST = 20;
    private static final Finder ROLE = Constructions.finder("in-the-role-of");
    private static final Pattern RELATIVE = Constructions.pattern("relative-clause");

    private final Lexicon adverbs = Lexicon.named("adverbs");
    private final Lexicon deeds = Lexicon.named("official-verbs");

    /**
     * The name that a relative clause leads to which begins with a unit: 位于延吉高新区的|青山集团, 作为主办方的|延吉市. What
     * somebody acts as may be of a name itself: 作为延吉市的门户.
     */
    OptionalInt described(List<Unit> units, int from) {
        int last = Math.min(units.size(), from + LONGEST) - 1;
        var genitive = IntStream.range(from + 1, last).filter(i -> units.get(i).nature().equals(GENITIVE)
                && units.get(i + 1).isName() && RELATIVE.matcher(Unit.words(units.subList(from, i + 1))).matches());
        return genitive.limit(1).filter(i -> !ROLE.isIn(units.get(from).word())
                        || units.stream().skip(i + 1L).noneMatch(unit -> unit.nature().equals(GENITIVE)))
                .map(i -> i + 1).findFirst();
    }

    /** Whether what follows from a unit on but tells how something is done: 全程|参与, 高标准|推进. */
    boolean tellHow(List<Unit> units, int from) {
        var adverb = adverbs.startOf(Unit.words(units.subList(from, units.size())));
        int end = units.get(from).span().begin() + adverb.map(String::length).orElse(0);
        return adverb.isPresent() && units.stream().skip(from).filter(unit -> unit.span().begin() == end)
                .anyMatch(unit -> unit.nature().equals(VERB) || deeds.contains(unit.word()));
    }
}
