package org.wenpu.pattern;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that need not be tried on a text without the characters that all its matches have. */
public final class Finder {

    private final Pattern pattern;
    private final int[][] needs;

    public Finder(Pattern pattern) {
        this.pattern = pattern;
        this.needs = Needs.of(pattern).stream().map(shingles -> shingles.stream().mapToInt(Marks::of).toArray())
                .sorted(Comparator.comparing(marks -> marks.length)).toArray(int[][]::new);
    }

    /** Whether a text of these marks may have a match; where not, it has none. */
    public boolean mayFind(Marks marks) {
        for (var need : needs) {
            if (!marks.hasAny(need)) {
                return false;
            }
        }
        return true;
    }

    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
