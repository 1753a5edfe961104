package org.wenpu.recognition;

import java.util.regex.Pattern;
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
        for (int end = Math.min(LONGEST, name.length() - SHORTEST); end >= SHORTEST; end--) {
            var start = name.substring(0, end);
            if (divisions.named(start).stream().map(Division::name).anyMatch(start::equals)) {
                return end;
            }
        }
        var matcher = small.matcher(name);
        return matcher.matches() ? matcher.end("outer") : 0;
    }
}
