package org.wenpu.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that need not be tried on a text without the characters that all its matches have, nor at a place of it
 * where none may begin.
 */
public final class Finder {

    private final Pattern pattern;
    private final int[][] needs;
    private final Optional<Starts> starts;

    public Finder(Pattern pattern) {
        var traits = ExpressionReader.read(pattern);
        this.pattern = pattern;
        this.needs = traits.map(Traits::needs).orElse(List.of()).stream().map(Finder::marks)
                .sorted(Comparator.comparing(marks -> marks.length)).toArray(int[][]::new);
        this.starts = traits.filter(known -> !known.mayBeNil()).flatMap(Traits::starts).map(Starts::new);
    }

    private static int[] marks(Set<String> shingles) {
        return shingles.stream().mapToInt(Marks::of).toArray();
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

    /** What replaces its matches in a text. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** A search for its matches in a text. */
    public Search search(String text) {
        return new Search(pattern.matcher(text), text, starts);
    }
}
