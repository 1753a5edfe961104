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

    /** What may be one of more is not looked for in a text: the search takes no longer. */
    private static final int MOST_LOOKED_FOR = 12;

    private final Pattern pattern;
    private final List<List<String>> needs;
    private final int[][] marks;
    private final int[] rarestNeed;
    private final Optional<Starts> starts;
    private final boolean anchored;

    public Finder(String expression) {
        var traits = ExpressionReader.read(expression);
        this.pattern = Expressions.compile(expression);
        var all = traits.map(Traits::needs).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Set::size)).toList();
        this.needs = all.stream().filter(need -> need.size() <= MOST_LOOKED_FOR)
                .map(List::copyOf).toList();
        this.marks = all.stream().map(Finder::marks).toArray(int[][]::new);
        this.rarestNeed = all.stream().min(Comparator.comparing(Traits::cost)).map(Finder::marks).orElse(new int[0]);
        this.starts = traits.filter(known -> !known.mayBeNil()).flatMap(Traits::starts).map(Starts::new);
        this.anchored = traits.filter(Traits::anchored).isPresent();
    }

    private static int[] marks(Set<String> shingles) {
        return shingles.stream().mapToInt(Marks::of).toArray();
    }

    /** Whether a text has a match. */
    public boolean isIn(String text) {
        for (var need : needs) {
            if (!hasAny(text, need)) {
                return false;
            }
        }
        return anchored ? pattern.matcher(text).lookingAt() : search(text).find();
    }

    private static boolean hasAny(String text, List<String> shingles) {
        for (var shingle : shingles) {
            if (text.contains(shingle)) {
                return true;
            }
        }
        return false;
    }

    /** The marks of which every text with a match has one; none where it may have any. */
    int[] rarestNeed() {
        return rarestNeed;
    }

    /** Whether a text of these marks may have a match; where not, it has none. */
    public boolean mayFind(Marks marks) {
        for (var need : this.marks) {
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
