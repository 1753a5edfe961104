package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
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

    private final Divisions divisions;

    public LocationExtractor(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().sentences().forEach(sentence -> sentence.clauses().forEach(clause -> {
            var mentions = document.mentionsIn(clause.span());
            for (int i = 0; i < mentions.size(); i++) {
                chain(mentions, i, clause).ifPresent(found::add);
                name(document, mentions.get(i), clause).ifPresent(found::add);
            }
        }));
        return found;
    }

    private Optional<RelationMention> chain(List<EntityMention> mentions, int i, Clause clause) {
        if (i + 1 == mentions.size()) {
            return Optional.empty();
        }
        var outer = mentions.get(i);
        var inner = mentions.get(i + 1);
        boolean touching = outer.span().end() == inner.span().begin();
        boolean places = outer.types().contains(EntityType.ADMINISTRATIVE_DIVISION)
                && inner.types().stream().anyMatch(type ->
                        type == EntityType.ADMINISTRATIVE_DIVISION || type == EntityType.PLACE);
        return touching && places && outer.name().length() > 1 && compatible(outer.name(), inner.name())
                ? Optional.of(relation(inner, outer, clause, "locatedIn-chain", CHAIN)) : Optional.empty();
    }

    /** Whether what is known of two divisions does not gainsay that the one lies in the other. */
    private boolean compatible(String outer, String inner) {
        var outers = divisions.named(outer);
        var inners = divisions.named(inner);
        return outers.isEmpty() || inners.isEmpty() || inners.stream().anyMatch(division ->
                divisions.parents(division).stream().anyMatch(outers::contains));
    }

    private Optional<RelationMention> name(AnnotatedDocument document, EntityMention mention, Clause clause) {
        if (!mention.types().contains(EntityType.PLACE) && !mention.types().contains(EntityType.PROJECT)) {
            return Optional.empty();
        }
        int longest = Math.min(LONGEST_DIVISION, mention.name().length() - SHORTEST_REST);
        for (int end = longest; end >= 2; end--) {
            var start = mention.name().substring(0, end);
            if (divisions.named(start).stream().anyMatch(division -> isAtHand(document, division))) {
                int begin = mention.span().begin();
                var division = new EntityMention(new Span(begin, begin + end),
                        Set.of(EntityType.ADMINISTRATIVE_DIVISION), start);
                return Optional.of(relation(mention, division, clause, "locatedIn-name", NAME));
            }
        }
        return Optional.empty();
    }

    /** Whether the article names a division in full: 泰山 of 泰山路 is most often no division. */
    private static boolean isAtHand(AnnotatedDocument document, Division division) {
        return division.level() != Division.Level.COUNTRY
                && document.document().simplified().contains(division.name());
    }

    private static RelationMention relation(EntityMention inner, EntityMention outer, Clause clause, String rule,
                                            double confidence) {
        return new RelationMention(PREDICATE, clause, Span.covering(outer.span(), inner.span()),
                new Argument.Mention(inner), new Argument.Mention(outer),
                Optional.of(Modality.REPORTED), rule, confidence);
    }
}
