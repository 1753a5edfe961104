package org.wenpu.recognition;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;

/** Cuts divisions that are written as one, outer before inner: 青山县白水苗族乡 → 青山县, 白水苗族乡. */
final class DivisionChain {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    private final Divisions divisions = Divisions.standard();
    private final Pattern small = Lexicon.named("small-divisions").pattern();

    /** Where the inner one begins; 0 where there is but one, as 印度尼西亚 is. */
    int cut(String name) {
        if (!divisions.named(name).isEmpty()) {
            return 0;
        }
        // 市中区 lies in 枣庄, no 中区 in 枣庄市
        return last(name, end -> liesIn(name.substring(end), name.substring(0, end)))
                .orElseGet(() -> last(name, end -> !divisions.fullyNamed(name.substring(0, end)).isEmpty())
                        .orElseGet(() -> small(name)));
    }

    /** The last place at which a name may be cut. */
    private static OptionalInt last(String name, IntPredicate isCut) {
        return IntStream.iterate(Math.min(LONGEST, name.length() - SHORTEST), end -> end >= SHORTEST, end -> end - 1)
                .filter(isCut).findFirst();
    }

    private boolean liesIn(String inner, String outer) {
        return divisions.fullyNamed(inner).stream().filter(Division::current)
                .flatMap(division -> divisions.parents(division).stream())
                .anyMatch(parent -> divisions.named(outer).contains(parent));
    }

    private int small(String name) {
        var matcher = small.matcher(name);
        return matcher.matches() ? matcher.end("outer") : 0;
    }
}
