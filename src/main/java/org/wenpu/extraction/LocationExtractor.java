package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * Finds where something lies by its name alone: 延吉高新区 lies in 延吉; of 静海区台头镇 the one lies in the other
 * (guideline, settled questions).
 */
public final class LocationExtractor implements Extractor {

    private static final String PREDICATE = "locatedIn";
    private static final double CHAIN = 0.8;
    private static final double NAME = 0.8;
    private static final int LONGEST_DIVISION = 12;
    private static final int SHORTEST_REST = 2;
    private static final String POSSESSIVE = Constructions.named("possessive");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    private static final Lexicon SMALL = Lexicon.named("small-classes");
    private static final Lexicon TOWNSHIPS = Lexicon.named("townships");
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    private static final Lexicon CLASSES = Lexicon.named("division-ends");
    private static final Pattern FIRM = Constructions.pattern("firm");
    /** What makes a name of its own of that of a division before it: 延吉河, 延吉路, 延吉至青山高铁. */
    private static final Pattern OTHERWISE = Constructions.pattern("not-in-the-division");
    private static final Pattern BRACKETED = Pattern.compile("[（(](?<division>\\p{IsHan}{2,8})[）)]");

    private final Divisions divisions;

    public LocationExtractor(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().sentences().forEach(sentence -> sentence.clauses().forEach(clause -> {
            var mentions = document.mentionsIn(clause.span());
            var outers = new HashMap<EntityMention, EntityMention>();
            for (int i = 0; i < mentions.size(); i++) {
                chain(document, mentions, i, outers).ifPresent(inner ->
                        found.add(relation(inner, outers.get(inner), clause, "locatedIn-chain", CHAIN)));
                name(document, mentions.get(i), clause).ifPresent(found::add);
            }
        }));
        return found;
    }

    /** The mention behind one that it lies in, or that stands in a list with what lies there: 延吉市青山镇、白水镇. */
    private Optional<EntityMention> chain(AnnotatedDocument document, List<EntityMention> mentions, int i,
                                          Map<EntityMention, EntityMention> outers) {
        if (i + 1 == mentions.size()) {
            return Optional.empty();
        }
        var before = mentions.get(i);
        var inner = mentions.get(i + 1);
        var gap = before.span().end() < inner.span().begin()
                ? document.words(new Span(before.span().end(), inner.span().begin())) : "";
        boolean touching = gap.isEmpty() || gap.equals(POSSESSIVE) && inner.types().contains(EntityType.PLACE);
        boolean listed = outers.containsKey(before) && CONNECTIVES.contains(gap) && alike(before, inner);
        var outer = listed ? outers.get(before) : before;
        boolean places = holds(outer) && inner.types().stream().anyMatch(type ->
                        type == EntityType.ADMINISTRATIVE_DIVISION || type == EntityType.PLACE);
        if ((listed || touching) && places && outer.name().length() > 1 && isSure(document, outer, inner)
                && compatible(outer.name(), inner.name())) {
            outers.put(inner, outer);
            return Optional.of(inner);
        }
        return Optional.empty();
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
                || divisions.named(outer.name()).isEmpty() || divisions.named(outer.name()).stream()
                .anyMatch(division -> isAtHand(document, division));
    }

    /** Whether others may lie in it: a division, and a zone that streets and communities belong to. */
    private static boolean holds(EntityMention outer) {
        return outer.types().contains(EntityType.ADMINISTRATIVE_DIVISION)
                || outer.types().contains(EntityType.PLACE) && ZONES.endOf(outer.name()).isPresent();
    }

    /** Whether what is known of two divisions does not gainsay that the one lies in the other. */
    private boolean compatible(String outer, String inner) {
        var outers = divisions.named(outer);
        var inners = divisions.named(inner);
        if (outers.isEmpty()) {
            // what is known lies in what is known: such a name is part of a longer one
            return inners.isEmpty();
        }
        return inners.isEmpty() || inners.stream().anyMatch(division ->
                divisions.parents(division).stream().anyMatch(outers::contains));
    }

    private Optional<RelationMention> name(AnnotatedDocument document, EntityMention mention, Clause clause) {
        if (!mention.types().contains(EntityType.PLACE) && !mention.types().contains(EntityType.PROJECT)) {
            return Optional.empty();
        }
        if (FIRM.matcher(mention.name()).find()) {
            // where a firm comes from is not where its plant stands
            return Optional.empty();
        }
        var bracketed = BRACKETED.matcher(mention.name());
        if (bracketed.find() && isKnown(document, bracketed.group("division"))) {
            return Optional.of(part(mention, bracketed.start("division"), bracketed.end("division"), clause));
        }
        int longest = Math.min(LONGEST_DIVISION, mention.name().length() - SHORTEST_REST);
        for (int end = longest; end >= 2; end--) {
            if (!OTHERWISE.matcher(mention.name().substring(end)).find()
                    && isKnown(document, mention.name().substring(0, end))) {
                return Optional.of(part(mention, 0, end, clause));
            }
        }
        return Optional.empty();
    }

    /** Whether a name is one of a division, said in full or elsewhere in the article: 泰山 of 泰山路 is most often none. */
    private boolean isKnown(AnnotatedDocument document, String name) {
        return divisions.named(name).stream().filter(division -> division.level() != Division.Level.COUNTRY)
                .anyMatch(division -> name.length() > 2 && CLASSES.endOf(name).isPresent()
                        || isAtHand(document, division));
    }

    private boolean isAtHand(AnnotatedDocument document, Division division) {
        return document.document().simplified().contains(division.name())
                || division.level() != Division.Level.COUNTY && document.mentions().stream()
                .filter(mention -> mention.types().contains(EntityType.ADMINISTRATIVE_DIVISION))
                .anyMatch(mention -> divisions.named(mention.name()).contains(division));
    }

    private static RelationMention part(EntityMention mention, int from, int to, Clause clause) {
        var span = new Span(mention.span().begin() + from, mention.span().begin() + to);
        var division = new EntityMention(span, Set.of(EntityType.ADMINISTRATIVE_DIVISION),
                mention.name().substring(from, to));
        return relation(mention, division, clause, "locatedIn-name", NAME);
    }

    private static RelationMention relation(EntityMention inner, EntityMention outer, Clause clause, String rule,
                                            double confidence) {
        return new RelationMention(PREDICATE, clause, Span.covering(outer.span(), inner.span()),
                new Argument.Mention(inner), new Argument.Mention(outer),
                Optional.of(Modality.REPORTED), rule, confidence);
    }
}
