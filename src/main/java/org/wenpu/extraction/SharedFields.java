package org.wenpu.extraction;

import java.util.List;
import java.util.Optional;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.pattern.Finder;

/**
 * Finds the fields of those with whom the clause before tells that somebody works together, which are told of the one
 * alone: 延吉市愿与延边大学加强对接，|聚焦生物医药、数字经济等领域，协同攻关 (guideline, targets: both partners).
 */
final class SharedFields {

    private static final String FIELD = "targets";
    private static final String DEALING = "cooperatesWith";
    private static final String NAME = "targets-alongside";
    /** How a clause opens that goes on with the fields. */
    private static final Finder OPENING = Constructions.finder("fields-behind-partners");
    /** What tells, in that clause or the next one, that the partners do it together. */
    private static final Finder TOGETHER = Constructions.finder("done-together");

    private SharedFields() {
    }

    /** The fields of the partners, beside what the rules found. */
    static List<RelationMention> of(AnnotatedDocument document, List<RelationMention> found) {
        return found.stream().filter(relation -> relation.predicate().equals(DEALING))
                .flatMap(deal -> behind(document, deal.clause()).stream().flatMap(clause -> found.stream()
                        .filter(field -> field.predicate().equals(FIELD) && field.clause().equals(clause)
                                && field.subject() instanceof Argument.Inherited)
                        .map(field -> alongside(field, deal)))).toList();
    }

    /** The clause behind that of a deal, where it goes on with what the partners do together. */
    private static Optional<Clause> behind(AnnotatedDocument document, Clause deal) {
        var clauses = document.document().sentenceOf(deal.span()).map(Sentence::clauses).orElse(List.of());
        int at = clauses.indexOf(deal) + 1;
        return clauses.stream().skip(at).findFirst()
                .filter(clause -> OPENING.isIn(document.words(clause.span())))
                .filter(clause -> clauses.stream().skip(at).limit(2)
                        .anyMatch(next -> TOGETHER.isIn(document.words(next.span()))));
    }

    private static RelationMention alongside(RelationMention field, RelationMention deal) {
        return new RelationMention(FIELD, field.clause(), field.trigger(), deal.object(), field.object(),
                field.modality(), NAME, field.confidence());
    }
}
