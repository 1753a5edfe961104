package org.wenpu.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What all matches of an expression have in common.
 *
 * @param needs    sets of characters and pairs of characters, of each of which one stands in the text
 * @param starts   the characters that a match may begin with; none is told where it may be any
 * @param mayBeNil whether a match may have no characters
 * @param anchored whether a match begins only where the text does
 */
record Traits(List<Set<String>> needs, Optional<Set<String>> starts, boolean mayBeNil, boolean anchored) {

    /** Of what looks around or is a place between characters. */
    static final Traits NIL = new Traits(List.of(), Optional.of(Set.of()), true, false);
    /** Of the beginning of a text. */
    static final Traits BEGINNING = new Traits(List.of(), NIL.starts, true, true);
    /** Of any character. */
    static final Traits CHARACTER = new Traits(List.of(), Optional.empty(), false, false);

    /** How many pairs say as much as one character: it stands in more texts than they do. */
    private static final int CHARACTERS = 16;

    /** Of one of these characters. */
    static Traits of(Set<String> characters) {
        return new Traits(List.of(characters), Optional.of(characters), false, false);
    }

    /** Of what has these traits, and then those; one of the pairs stands between them, if any is told. */
    Traits then(Traits next, Set<String> pairs) {
        var both = new ArrayList<>(needs);
        both.addAll(next.needs);
        if (!pairs.isEmpty()) {
            both.add(pairs);
        }
        return new Traits(both, mayBeNil ? any(List.of(this, next)) : starts, mayBeNil && next.mayBeNil,
                equals(NIL) ? next.anchored : anchored);
    }

    /** Of what has these traits or is not there. */
    Traits optional() {
        return new Traits(List.of(), starts, true, false);
    }

    /** Of what stands before or behind something with these traits. */
    Traits around() {
        return new Traits(needs, NIL.starts, true, false);
    }

    /** Of alternatives: a match has one, hence what is needed by the one or by the other. */
    static Traits oneOf(List<Traits> branches) {
        if (branches.size() == 1) {
            return branches.get(0);
        }
        var needed = new TreeSet<String>();
        branches.forEach(branch ->
                branch.needs.stream().min(Comparator.comparing(Traits::cost)).ifPresent(needed::addAll));
        boolean needsAny = branches.stream().noneMatch(branch -> branch.needs.isEmpty());
        return new Traits(needsAny ? List.of(needed) : List.of(),
                any(branches),
                branches.stream().anyMatch(Traits::mayBeNil), branches.stream().allMatch(Traits::anchored));
    }

    /** How much a text has to offer for a need: the more, the less it tells. */
    static int cost(Set<String> need) {
        return need.stream().mapToInt(words -> words.length() == 1 ? CHARACTERS : 1).sum();
    }

    /** What any of them begins with, if that is told of all. */
    private static Optional<Set<String>> any(List<Traits> several) {
        return several.stream().allMatch(traits -> traits.starts.isPresent())
                ? Optional.of(several.stream().flatMap(traits -> traits.starts.orElseThrow().stream())
                        .collect(Collectors.toCollection(TreeSet::new)))
                : Optional.empty();
    }
}
