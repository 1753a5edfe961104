package org.wenpu.context;

import java.util.List;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Span;

/**
 * Reads the clauses of a document as units.
 *
 * @param values where its dates and amounts stand
 */
record UnitReader(Document document, List<EntityMention> mentions, List<Span> values) {

    List<Unit> units(Clause clause) {
        var inside = values.stream().filter(value -> clause.span().covers(value)).toList();
        return Unit.of(clause, mentionsIn(clause), inside, document.simplified());
    }

    List<EntityMention> mentionsIn(Clause clause) {
        return AnnotatedDocument.mentionsIn(mentions, clause.span());
    }
}
