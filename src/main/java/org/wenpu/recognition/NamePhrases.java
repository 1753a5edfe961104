package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Finders;
import org.wenpu.pattern.Marks;

/** Finds places, bodies and the like by what is told of them: 在延吉美术馆举行, 与青山乳业集团签署协议, 坚持党的领导. */
final class NamePhrases {

    /** The only group of each expression. */
    private static final int NAME = 1;
    private static final int SHORTEST_REST = 2;
    /** What no name begins with, but the rest of one: 中德|（延吉）产业园. */
    private static final String BRACKET = "（";
    private static final int SHORTEST_DIVISION = 3;
    private static final Lexicon DEMONSTRATIVES = Lexicon.named("demonstratives");
    private static final Pattern COUNT = Constructions.pattern("count-of-some");
    private static final String REGIONS = "region-phrases";
    private static final Set<EntityType> RUN_ON = EnumSet.of(EntityType.PLACE, EntityType.PRINCIPLE);
    private static final List<String> FIRMS = Constructions.words("firm-ends");
    private static final Lexicon DIVISIONS = Lexicon.named("small-classes");

    private final Finders<Telling> tellings = new Finders<>(Stream.of(
            tellings("place-phrases", EntityType.PLACE, false),
            tellings(REGIONS, EntityType.PLACE, false),
            tellings("division-phrases", EntityType.ADMINISTRATIVE_DIVISION, false),
            tellings("body-phrases", EntityType.ORGANISATION, false),
            tellings("group-body-phrases", EntityType.ORGANISATION, true),
            tellings("department-phrases", EntityType.ORGANISATION, true),
            tellings("attendee-phrases", EntityType.ORGANISATION, true),
            tellings("principle-phrases", EntityType.PRINCIPLE, true),
            tellings("policy-phrases", EntityType.POLICY, true),
            tellings("campaign-phrases", EntityType.PROJECT, true),
            tellings("office-phrases", EntityType.POST, true)).flatMap(all -> all).toList(), Telling::finder);

    /**
     * An expression with a name of a type in it.
     *
     * @param common whether it is no proper one (全省住建系统), so that 全, 各 may open it
     * @param sure   whether it ends there, whatever was taken for more of it: 长三角 of 长三角北翼
     */
    private record Telling(Finder finder, EntityType type, boolean common, boolean sure) {
    }

    private static Stream<Telling> tellings(String expressions, EntityType type, boolean common) {
        return Lexicon.named(expressions).words().stream().map(expression ->
                new Telling(new Finder(Constructions.filled(expression)), type, common,
                        expressions.equals(REGIONS)));
    }

    /** The mentions, with the names instead of what lies inside of them. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        document.sentences().stream().flatMap(sentence -> sentence.clauses().stream()).forEach(clause -> {
            var marks = new Marks(clause.span().of(document.simplified()));
            tellings.in(marks)
                    .forEach(telling -> found(document, clause, telling, all.mentions()).forEach(all::lay));
        });
        return all.mentions();
    }

    private static List<EntityMention> found(Document document, Clause clause, Telling telling,
                                             List<EntityMention> mentions) {
        int offset = clause.span().begin();
        return telling.finder().search(clause.span().of(document.simplified())).results()
                .map(found -> new Span(offset + found.start(NAME), offset + found.end(NAME)))
                .flatMap(phrase -> mention(document, phrase, telling, mentions).stream()).toList();
    }

    private static Optional<EntityMention> mention(Document document, Span phrase, Telling telling,
                                                   List<EntityMention> mentions) {
        var inside = mentions.stream().filter(mention -> mention.span().overlaps(phrase)).toList();
        var bounds = bounds(phrase, inside);
        int inner = bounds.get(bounds.size() - 1);
        boolean division = telling.type() == EntityType.PLACE
                && phrase.end() - inner >= SHORTEST_DIVISION
                && DIVISIONS.endOf(phrase.of(document.simplified())).isPresent();
        // of a chain of divisions before the name of a place the innermost belongs to it: 吉林省延吉市美术馆
        int begin = division ? inner : bounds.get(Math.max(0, bounds.size() - 2));
        if (inner == phrase.end()) {
            return Optional.empty();
        }
        var span = new Span(begin, phrase.end());
        var name = span.of(document.simplified());
        return span.length() > 1 && isFree(span, inside, telling)
                && (telling.common() || DEMONSTRATIVES.startOf(name).isEmpty() && !COUNT.matcher(name).lookingAt())
                ? Optional.of(new EntityMention(span, division ? Set.of(EntityType.ADMINISTRATIVE_DIVISION)
                        : types(telling.type(), name), name)) : Optional.empty();
    }

    /** The kinds of a name: a firm is the place where it is, and acts too. */
    private static Set<EntityType> types(EntityType type, String name) {
        return type == EntityType.PLACE && FIRMS.stream().anyMatch(name::endsWith)
                ? EnumSet.of(type, EntityType.ORGANISATION) : Set.of(type);
    }

    /** Where a phrase begins, and where each of the divisions ends that open it. */
    private static List<Integer> bounds(Span phrase, List<EntityMention> inside) {
        var bounds = new ArrayList<>(List.of(phrase.begin()));
        for (var mention : inside) {
            if (mention.span().begin() != bounds.get(bounds.size() - 1)
                    || !mention.is(EntityType.ADMINISTRATIVE_DIVISION)) {
                break;
            }
            bounds.add(mention.span().end());
        }
        return bounds;
    }

    /** Whether no name reaches over an edge, and each may lie there; in a title any may. */
    private static boolean isFree(Span span, List<EntityMention> inside, Telling telling) {
        return inside.stream().filter(mention -> mention.span().overlaps(span)).allMatch(mention ->
                span.covers(mention.span())
                        && (telling.type() == EntityType.POLICY || mayLieIn(span, mention, telling))
                        || telling.sure() && mention.span().begin() == span.begin()
                        && mention.types().stream().allMatch(RUN_ON::contains));
    }

    /** Whether a name is none that acts, nor a proper one at the end. */
    private static boolean mayLieIn(Span span, EntityMention mention, Telling telling) {
        boolean opens = mention.span().begin() == span.begin();
        boolean acts = mention.is(EntityType.EVENT)
                || mention.is(EntityType.POST) && telling.type() != EntityType.POST && !opens;
        return !acts && (mention.is(EntityType.PERSON) || telling.common() && !opens
                || mention.name().startsWith(BRACKET) || span.end() - mention.span().end() >= SHORTEST_REST);
    }
}
