package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** The two that an article has deal with each other: whom 双方 means. */
final class Partners {

    private static final String DEALING = "cooperatesWith";
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION);

    private static final Lexicon PAIRS = Lexicon.named("pair-words");

    private final AnnotatedDocument document;
    private final List<EntityMention> pair;

    Partners(AnnotatedDocument document, List<RelationMention> relations, Members members) {
        this.document = document;
        pair = relations.stream().filter(relation -> relation.predicate().equals(DEALING))
                .map(relation -> pair(document, relation, members)).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** A mention itself, or both partners where it stands for them. */
    List<EntityMention> meant(EntityMention mention) {
        return !stands(mention) ? List.of(mention) : pair.isEmpty() ? joint(mention) : pair;
    }

    /** Where no deal is told, the last two before a mention that a clause is about together: 苏州与大阪交往密切. */
    private List<EntityMention> joint(EntityMention mention) {
        return document.document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.span().end() <= mention.span().begin())
                .map(clause -> document.context(clause).subjects())
                .filter(subjects -> subjects.size() == 2 && subjects.stream().allMatch(Partners::deals))
                .reduce((first, last) -> last).orElse(List.of());
    }

    private static boolean deals(EntityMention mention) {
        return mention.types().stream().anyMatch(BODIES::contains) && !stands(mention);
    }

    private static List<EntityMention> pair(AnnotatedDocument document, RelationMention relation, Members members) {
        var one = first(document, relation, relation.subject(), members);
        var other = first(document, relation, relation.object(), members);
        return one.isEmpty() || other.isEmpty() ? List.of() : List.of(one.get(0), other.get(0));
    }

    private static List<EntityMention> first(AnnotatedDocument document, RelationMention relation, Argument argument,
                                             Members members) {
        return members.of(document, relation.clause(), argument, BODIES).stream()
                .filter(mention -> !stands(mention)).toList();
    }

    private static boolean stands(EntityMention mention) {
        return PAIRS.contains(mention.name());
    }
}
