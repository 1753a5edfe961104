package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.RelationMention;

/**
 * Finds the fields of those with whom the clause before tells that somebody works together, which are told of the one
 * alone: 延吉市愿与延边大学加强对接，|聚焦生物医药、数字经济等领域，协同攻关 (guideline, targets: both partners).
 */
final class SharedFields {

    private static final String FIELD = "targets";
    private static final String DEALING = "cooperatesWith";
    private static final String NAME = "targets-alongside";
    /** How a clause opens that goes on with the fields. */
    private static final Pattern OPENING = Constructions.pattern("fields-behind-partners");
    /** What tells, in that clause or the next one, that the partners do it together. */
    private static final Pattern TOGETHER = Constructions.pattern("done-together");

    private SharedFields() {
    }

    /** The fields of the partners, beside what the rules found. */
    static List<RelationMention> of(AnnotatedDocument document, List<RelationMention> found) {
        var shared = new ArrayList<RelationMention>();
        for (var sentence : document.document().body()) {
            var clauses = sentence.clauses();
            for (int i = 1; i < clauses.size(); i++) {
                var before = clauses.get(i - 1);
                var clause = clauses.get(i);
                boolean together = OPENING.matcher(document.words(clause.span())).find()
                        && clauses.subList(i, Math.min(i + 2, clauses.size())).stream()
                                .anyMatch(next -> TOGETHER.matcher(document.words(next.span())).find());
                if (together) {
                    told(found, FIELD, clause).filter(field -> field.subject() instanceof Argument.Inherited)
                            .flatMap(field -> told(found, DEALING, before).map(deal -> alongside(field, deal)))
                            .forEach(shared::add);
                }
            }
        }
        return shared;
    }

    private static Stream<RelationMention> told(List<RelationMention> found, String predicate, Clause clause) {
        return found.stream().filter(relation -> relation.predicate().equals(predicate)
                && relation.clause().equals(clause));
    }

    private static RelationMention alongside(RelationMention field, RelationMention deal) {
        return new RelationMention(FIELD, field.clause(), field.trigger(), deal.object(), field.object(),
                field.modality(), NAME, field.confidence());
    }
}
