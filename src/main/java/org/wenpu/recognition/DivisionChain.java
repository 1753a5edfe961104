package org.wenpu.recognition;

import java.util.List;
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
    private final Pattern small = Pattern.compile(Lexicon.named("small-divisions").words().iterator().next());

    /** Where the inner one begins; 0 where there is but one, as 印度尼西亚 is. */
    int cut(String name) {
        if (!divisions.named(name).isEmpty()) {
            return 0;
        }
        // 市中区 lies in 枣庄, no 中区 in 枣庄市
        return last(name, end -> liesIn(name.substring(end), divisions.named(name.substring(0, end))))
                .orElseGet(() -> last(name, end -> isFull(name.substring(0, end))).orElseGet(() -> small(name)));
    }

    private static OptionalInt last(String name, IntPredicate isCut) {
        return IntStream.rangeClosed(SHORTEST, Math.min(LONGEST, name.length() - SHORTEST)).filter(isCut).max();
    }

    private boolean isFull(String name) {
        return divisions.named(name).stream().map(Division::name).anyMatch(name::equals);
    }

    private boolean liesIn(String inner, List<Division> outer) {
        return divisions.named(inner).stream().filter(Division::current).filter(division -> division.name().equals(inner))
                .flatMap(division -> divisions.parents(division).stream()).anyMatch(outer::contains);
    }

    private int small(String name) {
        var matcher = small.matcher(name);
        return matcher.matches() ? matcher.end("outer") : 0;
    }
}
