package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds where something lies by its name alone: 延吉高新区 lies in 延吉; of 静海区台头镇 the one lies in the other
 * (guideline, settled questions).
 */
public final class LocationExtractor implements Extractor {

    private static final String PREDICATE = "locatedIn";
    private static final double CHAIN = 0.9;
    private static final double NAME = 0.63;
    private static final double SCENE = 0.9;
    private static final String POSSESSIVE = Constructions.named("possessive");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    private static final Lexicon SMALL = Lexicon.named("small-classes");
    private static final Lexicon TOWNSHIPS = Lexicon.named("townships");
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    private static final Lexicon CLASSES = Lexicon.named("division-ends");
    /** What may stand before a place in a division or by a river: 延吉市东部, 延吉河上游. */
    private static final Pattern PART = Constructions.pattern("part-of-a-division");

    /** A clause that says where and no more. */
    private static final Pattern SCENE_OF = Constructions.pattern("scene-or-arrival");
    private static final Pattern ARRIVALS = Lexicon.named("arrivals").pattern();
    private static final Finder WHOLE = Constructions.finder("whole-or-each");
    /** What is no second half of a street: 白水镇 of 延吉白水镇. */
    private static final Pattern TOWN = Constructions.pattern("sure-town");
    private static final Finder FIRM = Constructions.finder("firm");
    private static final Lexicon SEATED = Lexicon.named("seated-bodies");
    private static final Finder BUILT = Constructions.finder("built-there");
    private static final Finder GOES_ON = Constructions.finder("goes-on-there");
    private static final Finder ACTING = Constructions.finder("acts-for-a-town");
    private static final Finder GOING = Constructions.finder("going-to");
    private static final int WORD = 2;

    private final Divisions divisions;
    private final NameParts names;

    public LocationExtractor(Divisions divisions) {
        this.divisions = divisions;
        this.names = new NameParts(divisions, LocationExtractor::isAtHand);
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().sentences().forEach(sentence -> {
            var scene = Optional.<EntityMention>empty();
            for (var clause : sentence.clauses()) {
                var mentions = document.mentionsIn(clause.span());
                var outers = new HashMap<EntityMention, EntityMention>();
                for (int i = 0; i < mentions.size(); i++) {
                    chain(document, mentions, i, outers).ifPresent(inner ->
                            found.add(relation(inner, outers.get(inner), clause, "locatedIn-chain", CHAIN)));
                    names.of(document, mentions.get(i)).forEach(part ->
                            found.add(relation(part.inner(), part.outer(), clause, "locatedIn-name", NAME)));
                }
                scene.ifPresent(outer -> Stream.concat(sights(document, clause).stream(), works(document, clause))
                        .map(inner -> names.head(document, inner).orElse(inner))
                        .filter(inner -> !outers.containsKey(inner) && compatible(outer.name(), inner.name()))
                        .forEach(inner -> found.add(relation(inner, outer, clause, "locatedIn-scene", SCENE))));
                scene = scene(document, clause, mentions);
            }
        });
        return found;
    }

    /** The place that a clause sets the scene in, and says no more: 在延吉市, before 王建国来到…. */
    private static Optional<EntityMention> scene(AnnotatedDocument document, Clause clause,
                                                 List<EntityMention> mentions) {
        return !mentions.isEmpty() && SCENE_OF.matcher(document.words(clause.span())).matches()
                ? Optional.of(mentions.get(mentions.size() - 1)).filter(place ->
                        document.words(clause.span()).endsWith(place.name()) && holds(place))
                : Optional.empty();
    }

    /** What somebody comes to in a clause. */
    private static List<EntityMention> sights(AnnotatedDocument document, Clause clause) {
        var arrival = ARRIVALS.matcher(document.words(clause.span()));
        if (!arrival.find() || arrival.end() == clause.span().length()) {
            return List.of();
        }
        return document.mentionsIn(new Span(clause.span().begin() + arrival.end(), clause.span().end())).stream()
                .filter(LocationExtractor::isSeen).toList();
    }

    /** The works that are told to go on in a clause: 青山水库加固工程|正在加紧施工. */
    private static Stream<EntityMention> works(AnnotatedDocument document, Clause clause) {
        return document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.is(EntityType.PROJECT) || mention.is(EntityType.PLACE))
                .filter(mention -> mention.span().end() < clause.span().end()
                        && GOES_ON.isIn(document.words(mention.span().end(), clause.span().end())));
    }

    private static boolean isSeen(EntityMention mention) {
        return mention.is(EntityType.ADMINISTRATIVE_DIVISION) || mention.is(EntityType.PLACE)
                || mention.is(EntityType.ORGANISATION);
    }

    /** The mention behind one that it lies in, or that stands in a list with what lies there: 延吉市青山镇、白水镇. */
    private Optional<EntityMention> chain(AnnotatedDocument document, List<EntityMention> mentions, int i,
                                          Map<EntityMention, EntityMention> outers) {
        if (i + 1 == mentions.size()) {
            return Optional.empty();
        }
        var before = mentions.get(i);
        var inner = names.head(document, mentions.get(i + 1)).orElse(mentions.get(i + 1));
        var gap = document.between(before, inner);
        boolean place = inner.is(EntityType.PLACE);
        boolean touching = gap.isEmpty() || gap.equals(POSSESSIVE) || place && PART.matcher(gap).matches();
        var neighbour = CONNECTIVES.contains(gap) ? neighbour(before, inner, outers) : Optional.<EntityMention>empty();
        boolean listed = neighbour.isPresent();
        var outer = neighbour.map(outers::get).orElse(before);
        if ((listed || touching) && outer.name().length() > 1 && holds(outer)
                && (inner.is(EntityType.ADMINISTRATIVE_DIVISION) || place || lies(document, outer, inner, gap))
                && !WHOLE.isIn(outer.name()) && !WHOLE.isIn(inner.name()) && !AnaphoricWords.contains(inner.name())
                && isSure(document, outer, inner) && compatible(outer.name(), inner.name())) {
            outers.put(inner, outer);
            return Optional.of(inner);
        }
        return Optional.empty();
    }

    /** What a list goes on from, of the divisions that end with one: 青山镇 before 白水镇 in 延吉市青山镇石桥村、白水镇红日村. */
    private Optional<EntityMention> neighbour(EntityMention last, EntityMention next,
                                              Map<EntityMention, EntityMention> outers) {
        return Stream.iterate(last, outers::containsKey, outers::get).filter(before -> alike(before, next)).findFirst();
    }

    /** Whether two are of one level of small divisions, or both are known: 青山镇、白水乡. */
    private boolean alike(EntityMention one, EntityMention other) {
        return SMALL.endOf(one.name()).isPresent() ? SMALL.endOf(other.name()).isPresent()
                && TOWNSHIPS.endOf(one.name()).isPresent() == TOWNSHIPS.endOf(other.name()).isPresent()
                : !divisions.named(one.name()).isEmpty() && !divisions.named(other.name()).isEmpty();
    }

    /** Whether a short name before a street is not the first half of its name, as of 瑞金二路街道. */
    private boolean isSure(AnnotatedDocument document, EntityMention outer, EntityMention inner) {
        return CLASSES.endOf(outer.name()).isPresent() || SMALL.endOf(inner.name()).isEmpty()
                || TOWN.matcher(inner.name()).matches()
                || divisions.named(outer.name()).isEmpty() || divisions.named(outer.name()).stream()
                .anyMatch(division -> isAtHand(document, division));
    }

    /** Whether a body is told to be there, 延吉市的青山医院, or a work stands right behind where it is built. */
    private boolean lies(AnnotatedDocument document, EntityMention outer, EntityMention inner, String gap) {
        int begin = outer.span().begin();
        return gap.isEmpty() && inner.is(EntityType.PROJECT) && BUILT.isIn(inner.name())
                || gap.isEmpty() && inner.is(EntityType.ORGANISATION) && SMALL.endOf(outer.name()).isPresent()
                        && (SEATED.endOf(inner.name()).isPresent() || !ACTING.isIn(inner.name()))
                || gap.equals(POSSESSIVE) && inner.is(EntityType.ORGANISATION)
                && (SEATED.endOf(inner.name()).isPresent() || FIRM.isIn(inner.name()))
                && !GOING.isIn(document.words(Math.max(0, begin - WORD), begin))
                && divisions.named(outer.name()).stream().noneMatch(division ->
                        division.level() == Division.Level.COUNTRY);
    }

    /** Whether others may lie in it: a division, and a zone that streets and communities belong to. */
    private static boolean holds(EntityMention outer) {
        return outer.is(EntityType.ADMINISTRATIVE_DIVISION)
                || outer.is(EntityType.PLACE) && ZONES.endOf(outer.name()).isPresent();
    }

    /** Whether what is known of two divisions does not gainsay that the one lies in the other. */
    private boolean compatible(String outer, String inner) {
        // what is known lies in what is known: such a name is part of a longer one
        return divisions.named(outer).isEmpty() ? divisions.named(inner).isEmpty() : divisions.mayHold(outer, inner);
    }

    private static boolean isAtHand(AnnotatedDocument document, Division division) {
        return document.document().simplified().contains(division.name())
                || division.level() != Division.Level.COUNTY && document.mentions().stream()
                .filter(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION))
                .anyMatch(mention -> mention.name().equals(division.name())
                        || division.shortNames().contains(mention.name()));
    }

    private static RelationMention relation(EntityMention inner, EntityMention outer, Clause clause, String rule,
                                            double confidence) {
        return new RelationMention(PREDICATE, clause, Span.covering(outer.span(), inner.span()),
                new Argument.Mention(inner), new Argument.Mention(outer),
                Optional.of(Modality.REPORTED), rule, confidence);
    }
}
