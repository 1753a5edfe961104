package org.wenpu.context;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;

/** Tells whether a clause says beforehand what somebody named behind it does: 为繁荣文化，市文化馆…, 聚焦创新，延吉市…. */
final class Foreword {

    private static final String VERB = "v";
    private static final String TIME = "t";
    private static final String MARK = "w";
    private static final List<String> DEED_NATURES = List.of(VERB, "a", "d");
    private static final String PURPOSE = Constructions.named("purpose");
    private static final Pattern GUIDED = Constructions.pattern("guided");
    private static final String FACING = Constructions.named("facing");

    private final Lexicon openers = Lexicon.named("openers");
    private final Lexicon bylines = Lexicon.named("byline-words");
    private final Lexicon verbs = Lexicon.named("official-verbs");

    /** Whether it tells an aim, or what is faced (针对停车难), or opens its sentence with a deed. */
    boolean leads(List<Unit> units, boolean first) {
        int at = start(units);
        return aims(units) || at + 1 < units.size()
                && (units.get(at).word().equals(FACING) || first && verbs.contains(units.get(at).word()));
    }

    /** Whether it tells what guides whom the next clause is about: 在新发展理念指引下，延吉市…. */
    boolean guides(List<Unit> units) {
        return GUIDED.matcher(Unit.words(units.subList(start(units), units.size()))).matches();
    }

    /** Whether it tells an aim, maybe behind who writes it: 为繁荣文化, （记者 王建国）为繁荣文化. */
    boolean aims(List<Unit> units) {
        return IntStream.range(0, units.size() - 1)
                .filter(at -> units.get(at).word().startsWith(PURPOSE) && aim(units.get(at + 1))).limit(1)
                .anyMatch(at -> at == start(units)
                        || units.subList(0, at).stream().anyMatch(unit -> bylines.contains(unit.word())));
    }

    private int start(List<Unit> units) {
        int at = 0;
        while (at < units.size() && lead(units.get(at))) {
            at++;
        }
        return at;
    }

    private boolean lead(Unit unit) {
        return unit.isValue() || openers.contains(unit.word()) || unit.nature().equals(TIME)
                || unit.nature().startsWith(MARK);
    }

    private static boolean aim(Unit unit) {
        return !unit.isName() && DEED_NATURES.stream().anyMatch(unit.nature()::startsWith);
    }
}
