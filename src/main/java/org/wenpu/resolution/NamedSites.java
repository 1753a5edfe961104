package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds where works and sites lie by the names that they are told of: of 建设图们抽水蓄能电站 the power station in 图们, also
 * where nothing but its verb shows that it is one.
 */
final class NamedSites {

    private static final String PREDICATE = "locatedIn";
    private static final String RULE = "locatedIn-told";
    private static final double CONFIDENCE = 0.6;
    private static final Set<EntityType> SITES = EnumSet.of(EntityType.PROJECT, EntityType.PLACE);
    private static final int LONGEST_DIVISION = 12;
    private static final int SHORTEST_DIVISION = 2;
    private static final int SHORTEST_REST = 3;

    private final List<Lexicon> heads = Stream.of("built-things", "facilities", "zone-suffixes", "seated-bodies",
            "place-suffixes").map(Lexicon::named).toList();
    private final Lexicon small = Lexicon.named("small-classes");
    private final Lexicon classes = Lexicon.named("division-ends");
    private final Lexicon shared = Lexicon.named("shared-names");
    private final Finder otherwise = Constructions.finder("not-in-the-division");
    private final Finder nowhere = Constructions.finder("built-nowhere");
    private final Pattern renewed = Constructions.pattern("renewed-site");
    private final Finder district = Constructions.finder("district");
    private final Divisions divisions;

    NamedSites(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Where what some claims tell of lies by its name. */
    List<RelationMention> besides(AnnotatedDocument document, RelationMention relation, List<Told> told) {
        return told.stream().flatMap(one -> Stream.of(site(document, one.claim().object(), one.object()),
                        site(document, one.claim().subject(), one.subject()))).flatMap(Optional::stream).distinct()
                .flatMap(site -> path(document, site).stream().map(part -> new RelationMention(PREDICATE,
                        relation.clause(), site.span(), new Argument.Mention(part.inner()),
                        new Argument.Mention(part.outer()), Optional.of(Modality.REPORTED), RULE, CONFIDENCE)))
                .toList();
    }

    /** That one lies in another. */
    private record Part(EntityMention inner, EntityMention outer) {
    }

    /** What is told of as a work or place, where it stands so. */
    private static Optional<EntityMention> site(AnnotatedDocument document, Object value, Optional<Span> there) {
        return value instanceof Entity entity && SITES.contains(entity.kind()) ? there
                .filter(span -> document.words(span).equals(entity.name()))
                .map(span -> new EntityMention(span, entity.types(), entity.name())) : Optional.empty();
    }

    /** The divisions that a name begins with, each in the one before, and the site in the last. */
    private List<Part> path(AnnotatedDocument document, EntityMention site) {
        var parts = new ArrayList<Part>();
        var outer = Optional.<EntityMention>empty();
        for (var next = division(document, site, 0); next.isPresent();
                next = division(document, site, next.get().span().end() - site.span().begin())) {
            var inner = next.get();
            if (outer.isPresent()) {
                if (!divisions.mayHold(outer.get().name(), inner.name())) {
                    break;
                }
                parts.add(new Part(inner, outer.get()));
            }
            outer = next;
        }
        outer.ifPresent(last -> parts.add(new Part(site, last)));
        return parts;
    }

    /** The division that a name of a site goes on with. */
    private Optional<EntityMention> division(AnnotatedDocument document, EntityMention site, int from) {
        var name = site.name();
        for (int end = Math.min(from + LONGEST_DIVISION, name.length() - SHORTEST_REST);
                end >= from + SHORTEST_DIVISION; end--) {
            var span = new Span(site.span().begin() + from, site.span().begin() + end);
            if (isSure(document, name.substring(from, end), span)) {
                return isSite(name.substring(end)) ? Optional.of(new EntityMention(span,
                        Set.of(EntityType.ADMINISTRATIVE_DIVISION), name.substring(from, end))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the rest of a name says what is built or laid out there, or what is done to that: 石桥景区提升. */
    private boolean isSite(String rest) {
        var core = renewed.matcher(rest).replaceFirst("");
        return heads.stream().anyMatch(head -> head.endOf(core).isPresent())
                && !otherwise.isIn(rest) && !nowhere.isIn(core);
    }

    /** Whether it is a division beyond doubt: by its class word, or by one that the article names elsewhere. */
    private boolean isSure(AnnotatedDocument document, String name, Span there) {
        var meant = divisions.named(name).stream()
                .filter(division -> division.level() != Division.Level.COUNTRY).toList();
        return name.length() > SHORTEST_DIVISION && (classes.endOf(name).isPresent() && !meant.isEmpty()
                || small.endOf(name).isPresent() && isNamed(document, name))
                || meant.stream().anyMatch(division -> !shared.contains(name)
                        && division.level() != Division.Level.COUNTY
                        || isNamed(document, division.name()) || isNamedElsewhere(document, name, there)
                        || isAround(document, division));
    }

    /** Whether the article names what a county or city lies in, 延边 beside 延吉产业园; districts go by many a name. */
    private boolean isAround(AnnotatedDocument document, Division division) {
        return division.current() && divisions.parents(division).stream().findFirst()
                .filter(outer -> outer.level() == Division.Level.PROVINCE
                        || outer.level() == Division.Level.PREFECTURE && !district.isIn(division.name()))
                .filter(outer -> Stream.concat(Stream.of(outer.name()), outer.shortNames().stream())
                        .anyMatch(name -> name.length() > 1 && isNamed(document, name))).isPresent();
    }

    private static boolean isNamed(AnnotatedDocument document, String name) {
        return document.mentions().stream().anyMatch(mention ->
                mention.is(EntityType.ADMINISTRATIVE_DIVISION) && mention.name().equals(name));
    }

    /** Whether the article names a division by just that name elsewhere, and not before the same word again. */
    private static boolean isNamedElsewhere(AnnotatedDocument document, String name, Span there) {
        var rest = next(document, there);
        return document.mentions().stream().filter(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION)
                        && mention.name().equals(name) && !mention.span().overlaps(there))
                .anyMatch(mention -> !next(document, mention.span()).equals(rest));
    }

    /** The word that follows a stretch, as far as it tells: its first character. */
    private static String next(AnnotatedDocument document, Span span) {
        int end = Math.min(span.end() + 1, document.document().simplified().length());
        return document.words(span.end(), end);
    }
}
