package org.wenpu.recognition;

import java.util.regex.Pattern;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;

/** Cuts divisions that are written as one, outer before inner: 青山县白水苗族乡 → 青山县, 白水苗族乡. */
final class DivisionChain {

    private static final int SHORTEST = 2;

    private final Divisions divisions = Divisions.standard();
    private final Pattern small = Lexicon.named("small-divisions").pattern();

    /** Where the inner one begins; 0 where there is but one, as 印度尼西亚 is. */
    int cut(String name) {
        if (!divisions.named(name).isEmpty()) {
            return 0;
        }
        var outers = divisions.namesAt(name, 0).stream().filter(outer -> outer.length() <= name.length() - SHORTEST)
                .toList();
        // 市中区 lies in 枣庄, no 中区 in 枣庄市
        return outers.stream().filter(outer -> liesIn(name.substring(outer.length()), outer)).findFirst()
                .or(() -> outers.stream().filter(outer -> !divisions.fullyNamed(outer).isEmpty()).findFirst())
                .map(String::length).orElseGet(() -> small(name));
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
