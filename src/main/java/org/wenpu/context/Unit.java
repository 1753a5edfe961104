package org.wenpu.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/**
 * A step of reading a clause: a mention, a date or amount, or a word outside of them.
 *
 * @param span    where it stands
 * @param word    its words in simplified script
 * @param nature  the part of speech of a word, {@link #VALUE} for a date or an amount, empty for a mention
 * @param mention the mention
 */
record Unit(Span span, String word, String nature, Optional<EntityMention> mention) {

    static final String VALUE = "value";
    private static final Set<String> DESCRIBING = Set.of("b", "j", "vn", "s", "m", "q");

    /** The units of a clause, in order, given the mentions and the spans of the values in it. */
    static List<Unit> of(Clause clause, List<EntityMention> mentions, List<Span> values, String simplified) {
        var units = new ArrayList<Unit>();
        mentions.forEach(mention -> units.add(
                new Unit(mention.span(), mention.name(), "", Optional.of(mention))));
        values.stream().filter(span -> free(span, units))
                .forEach(span -> units.add(new Unit(span, span.of(simplified), VALUE, Optional.empty())));
        var taken = List.copyOf(units);
        clause.tokens().forEach(token -> outside(token, taken, simplified).forEach(units::add));
        units.sort((a, b) -> a.span().compareTo(b.span()));
        return units;
    }

    /** The words of units, one after the other. */
    static String words(List<Unit> units) {
        var words = new StringBuilder();
        units.forEach(unit -> words.append(unit.word));
        return words.toString();
    }

    boolean is(EntityType type) {
        return mention.filter(found -> found.is(type)).isPresent();
    }

    boolean isName() {
        return mention.isPresent();
    }

    boolean isValue() {
        return nature.equals(VALUE);
    }

    /** Whether it is a noun, or may describe one that stands behind it: 经济, 重要, 市级. */
    boolean describes() {
        return nature.startsWith("n") || nature.startsWith("a") || DESCRIBING.contains(nature);
    }

    private static boolean free(Span span, List<Unit> taken) {
        return taken.stream().noneMatch(unit -> unit.span().overlaps(span));
    }

    /** What of a word lies outside of the mentions: a name may end inside a word. */
    private static List<Unit> outside(Token token, List<Unit> taken, String simplified) {
        int begin = token.span().begin();
        int end = token.span().end();
        for (var unit : taken) {
            if (unit.span().begin() <= begin && begin < unit.span().end()) {
                begin = unit.span().end();
            } else if (begin < unit.span().begin() && unit.span().begin() < end) {
                end = unit.span().begin();
            }
        }
        if (begin >= end) {
            return List.of();
        }
        var span = new Span(begin, end);
        return List.of(new Unit(span, span.of(simplified), token.nature(), Optional.empty()));
    }
}
