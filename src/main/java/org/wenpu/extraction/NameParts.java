package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds what a name itself says of where its bearer lies: 延吉高新区 and 青山产业园（延吉） in 延吉, and of
 * 延吉高新区白水片区 the one in the other.
 */
final class NameParts {

    /** What lies in a division where its name brackets that: 青山产业园（延吉）. */
    private static final Set<EntityType> LYING =
            Set.of(EntityType.PLACE, EntityType.PROJECT, EntityType.ORGANISATION);
    /** What is named as a part of a zone alone. */
    private static final Set<EntityType> PARTS = Set.of(EntityType.PLACE, EntityType.PROJECT);
    private static final int LONGEST_DIVISION = 12;
    private static final int SHORTEST_DIVISION = 2;
    private static final int SHORTEST_REST = 2;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ZONE = 4;
    private static final Lexicon SMALL = Lexicon.named("small-classes");
    private static final Set<String> TOWNS = Set.copyOf(Constructions.words("town-classes"));
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    private static final Lexicon HOLDING = Lexicon.named("holding-places");
    private static final Lexicon PLACES = Lexicon.named("place-suffixes");
    private static final Lexicon CLASSES = Lexicon.named("division-ends");
    private static final Lexicon BUILT = Lexicon.named("built-things");
    private static final Lexicon SEATED = Lexicon.named("seated-bodies");
    private static final Lexicon SHARED = Lexicon.named("shared-names");
    private static final Pattern INNER = Lexicon.named("inner-divisions").pattern();
    /** Two small divisions that are read as one: 古城镇|石桥村. */
    private static final Pattern TWO = Lexicon.named("small-divisions").pattern();
    private static final Finder FIRM = Constructions.finder("firm");
    /** What makes a name of its own of that of a division before it: 延吉河, 延吉路, 延吉至青山高铁. */
    private static final Finder OTHERWISE = Constructions.finder("not-in-the-division");
    /** A zone that is named by nothing but its division: 延吉高新区. */
    private static final Pattern ZONE = Constructions.pattern("zone-of-a-division");
    private static final Pattern BRACKETED = Pattern.compile("[（(](?<division>\\p{IsHan}{2,8})[）)]");
    private static final Finder BRANCH = Constructions.finder("branch");
    /** What is told from others of its bearer by where it lies: 青山集团|延吉|基地. */
    private static final Pattern BY_PLACE = Constructions.pattern("branch-by-place");

    private final Divisions divisions;
    private final BiPredicate<AnnotatedDocument, Division> isAtHand;

    /** With the divisions that there are, and what tells whether an article is about one. */
    NameParts(Divisions divisions, BiPredicate<AnnotatedDocument, Division> isAtHand) {
        this.divisions = divisions;
        this.isAtHand = isAtHand;
    }

    /**
     * That one lies in another.
     *
     * @param inner the one
     * @param outer the other
     */
    record Part(EntityMention inner, EntityMention outer) {
    }

    List<Part> of(AnnotatedDocument document, EntityMention mention) {
        var parts = new ArrayList<Part>();
        zone(mention).ifPresent(parts::add);
        var whole = parts.isEmpty() ? mention : parts.get(0).outer();
        var path = path(document, whole);
        for (int i = 1; i < path.size(); i++) {
            if (SMALL.endOf(path.get(i).name()).isPresent()) {
                parts.add(new Part(path.get(i), path.get(i - 1)));
            }
        }
        if (!path.isEmpty()) {
            parts.add(new Part(whole, path.get(path.size() - 1)));
        }
        return parts;
    }

    /** What a zone's whole name stands before: 白水片区 of 延吉高新区白水片区, and 延吉高新区第一幼儿园 as a whole. */
    private static Optional<Part> zone(EntityMention mention) {
        var name = mention.name();
        boolean part = mention.types().stream().anyMatch(PARTS::contains) && PLACES.endOf(name).isPresent();
        if (!part && (mention.types().stream().noneMatch(LYING::contains) || SEATED.endOf(name).isEmpty())) {
            return Optional.empty();
        }
        for (int end = name.length() - SHORTEST_PART; end >= SHORTEST_ZONE; end--) {
            if (HOLDING.endOf(name.substring(0, end)).isPresent() && PLACES.startOf(name.substring(end)).isEmpty()) {
                return Optional.of(new Part(part ? piece(mention, end, name.length(), EntityType.PLACE) : mention,
                        piece(mention, 0, end, EntityType.PLACE)));
            }
        }
        return Optional.empty();
    }

    /** The small division that the name of a place or seated body begins with: 石桥村 of 石桥村卫生室. */
    Optional<EntityMention> head(AnnotatedDocument document, EntityMention mention) {
        return mention.is(EntityType.ADMINISTRATIVE_DIVISION) ? Optional.empty()
                : path(document, mention).stream().findFirst()
                        .filter(division -> division.span().begin() == mention.span().begin())
                        .filter(division -> SMALL.endOf(division.name()).isPresent());
    }

    /** The divisions that a name names, each in the one before. */
    private List<EntityMention> path(AnnotatedDocument document, EntityMention mention) {
        var name = mention.name();
        var bracketed = BRACKETED.matcher(name);
        boolean lies = mention.types().stream().anyMatch(LYING::contains);
        if (lies && bracketed.find() && bracketed.start() > 0
                && isKnown(document, bracketed.group("division"))) {
            return List.of(piece(mention, bracketed.start("division"), bracketed.end("division"),
                    EntityType.ADMINISTRATIVE_DIVISION));
        }
        var branch = BY_PLACE.matcher(name);
        int last = lies && branch.find() ? branch.start() : 0;
        for (int begin = 1; begin <= last - SHORTEST_DIVISION; begin++) {
            if (isKnown(document, name.substring(begin, last))) {
                return List.of(piece(mention, begin, last, EntityType.ADMINISTRATIVE_DIVISION));
            }
        }
        return !isSeated(mention) || FIRM.isIn(name) ? List.of() : leading(document, mention, 0);
    }

    /** The divisions that a name goes on with: 延吉市 and 青山县 of 延吉市青山县医院, but 延吉市 only of 延吉市北京小学. */
    private List<EntityMention> leading(AnnotatedDocument document, EntityMention mention, int from) {
        var name = mention.name();
        for (int end = Math.min(from + LONGEST_DIVISION, name.length() - SHORTEST_REST);
                end >= from + SHORTEST_DIVISION; end--) {
            var division = name.substring(from, end);
            var rest = name.substring(end);
            if (OTHERWISE.isIn(rest)) {
                continue;
            }
            if (isKnown(document, division) || isSmall(name, from, end) && !opensWithLarger(division)
                    || ZONE.matcher(rest).matches() && !divisions.named(division).isEmpty()) {
                var two = TWO.matcher(division);
                int cut = two.matches() ? from + two.end("outer") : end;
                var outer = piece(mention, from, cut, EntityType.ADMINISTRATIVE_DIVISION);
                var inner = leading(document, mention, cut);
                return inner.isEmpty() || divisions.mayHold(outer.name(), inner.get(0).name())
                        ? Stream.concat(Stream.of(outer), inner.stream()).toList() : List.of(outer);
            }
            var town = from == 0 ? town(document, mention, end) : Optional.<EntityMention>empty();
            if (town.isPresent()) {
                return town.stream().toList();
            }
        }
        return List.of();
    }

    /** Whether a division by its full name opens what else reads like a small one: 延吉市|青山街道. */
    private boolean opensWithLarger(String division) {
        return IntStream.range(SHORTEST_PART, division.length() - 1).mapToObj(end -> division.substring(0, end))
                .anyMatch(outer -> CLASSES.endOf(outer).isPresent() && !divisions.named(outer).isEmpty());
    }

    /** Whether a stretch of a name reads like that of a small division: 青山镇|石桥村|卫生室. */
    private static boolean isSmall(String name, int from, int to) {
        var division = INNER.matcher(name).region(from, name.length());
        return to - from > SHORTEST_DIVISION && division.lookingAt() && division.end() == to;
    }

    /** The town of the article that the first words of a name are short for: 青山产业基地 in 青山镇. */
    private static Optional<EntityMention> town(AnnotatedDocument document, EntityMention mention, int end) {
        var start = mention.name().substring(0, end);
        return document.mentions().stream()
                .filter(town -> town.is(EntityType.ADMINISTRATIVE_DIVISION) && town.name().startsWith(start))
                .filter(town -> TOWNS.contains(town.name().substring(end))).findFirst()
                .map(town -> new EntityMention(piece(mention, 0, end, EntityType.ADMINISTRATIVE_DIVISION).span(),
                        town.types(), town.name()));
    }

    /** Whether a thing is where it lies: a place, what is built, a zone or body that serves those around it. */
    private static boolean isSeated(EntityMention mention) {
        var name = mention.name();
        return mention.is(EntityType.PLACE)
                || mention.is(EntityType.PROJECT) && BUILT.endOf(name).isPresent()
                || mention.is(EntityType.ORGANISATION) && (ZONES.endOf(name).isPresent()
                        || SEATED.endOf(name).isPresent() || BRANCH.isIn(name));
    }

    /** Whether a name is one of a division, said in full or elsewhere in the article: 泰山 of 泰山路 is most often none. */
    private boolean isKnown(AnnotatedDocument document, String name) {
        return SMALL.endOf(name).isPresent() && name.length() > 2 && document.mentions().stream()
                .anyMatch(mention -> mention.name().equals(name)
                        && mention.is(EntityType.ADMINISTRATIVE_DIVISION))
                || divisions.named(name).stream().filter(division -> division.level() != Division.Level.COUNTRY)
                .anyMatch(division -> name.length() > 2 && CLASSES.endOf(name).isPresent()
                        || isAtHand.test(document, division) || division.level() == Division.Level.PROVINCE
                        || division.level() != Division.Level.COUNTY && !SHARED.contains(name));
    }

    private static EntityMention piece(EntityMention mention, int from, int to, EntityType type) {
        var span = new Span(mention.span().begin() + from, mention.span().begin() + to);
        return new EntityMention(span, Set.of(type), mention.name().substring(from, to));
    }
}
