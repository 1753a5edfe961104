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

    private static final String COLON = "：";

    List<Unit> units(Clause clause) {
        var inside = values.stream().filter(value -> clause.span().covers(value)).toList();
        return Unit.of(clause, mentionsIn(clause), inside, document.simplified());
    }

    /** Whether what a clause tells of follows it: 市水利局局长王建国：…. */
    boolean introduces(Clause clause) {
        return document.simplified().startsWith(COLON, clause.span().end());
    }

    List<EntityMention> mentionsIn(Clause clause) {
        return AnnotatedDocument.mentionsIn(mentions, clause.span());
    }
}
