package org.wenpu.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What is looked for by many finders at once. Each is filed under the marks of its rarest need, so that a text leads by
 * its own marks to the few that it may have.
 *
 * @param <T> what a finder finds
 */
public final class Finders<T> {

    private static final int[] NONE = {};

    private final List<T> all;
    private final List<Finder> finders;
    private final int[][] byMark = new int[Marks.SIZE][];
    private final BitSet needless = new BitSet();

    /** Things in the order in which they are to be tried, each with its finder. */
    public Finders(List<T> all, Function<T, Finder> finder) {
        this.all = List.copyOf(all);
        this.finders = all.stream().map(finder).toList();
        for (int number = 0; number < finders.size(); number++) {
            file(number, finders.get(number).rarestNeed());
        }
    }

    private void file(int number, int[] marks) {
        needless.set(number, marks.length == 0);
        for (int mark : marks) {
            var before = byMark[mark] == null ? NONE : byMark[mark];
            byMark[mark] = Arrays.copyOf(before, before.length + 1);
            byMark[mark][before.length] = number;
        }
    }

    /** Those that a text of these marks may have, in their order. */
    public List<T> in(Marks marks) {
        var near = (BitSet) needless.clone();
        for (int mark : marks.all()) {
            if (byMark[mark] != null) {
                for (int number : byMark[mark]) {
                    near.set(number);
                }
            }
        }
        var found = new ArrayList<T>();
        for (int number = near.nextSetBit(0); number >= 0; number = near.nextSetBit(number + 1)) {
            if (finders.get(number).mayFind(marks)) {
                found.add(all.get(number));
            }
        }
        return found;
    }
}
