package org.wenpu.context;

import java.util.List;
import org.wenpu.knowledge.Constructions;
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
    private static final String SEMICOLON = "；";
    private static final String QUOTATION = COLON + Constructions.named("speech-opening");

    List<Unit> units(Clause clause) {
        var inside = values.stream().filter(value -> clause.span().covers(value)).toList();
        return Unit.of(clause, mentionsIn(clause), inside, document.simplified());
    }

    /** Whether what a clause tells of follows it: 市水利局局长王建国：…. */
    boolean introduces(Clause clause) {
        return document.simplified().startsWith(COLON, clause.span().end());
    }

    /** Whether a clause is the last of a point: 要深化改革；. */
    boolean endsPoint(Clause clause) {
        return document.simplified().startsWith(SEMICOLON, clause.span().end());
    }

    /**
     * Whether what follows a clause is said in an interview, and is no quotation: 王建国：产业是根基. What opens an article is
     * the saying that it is about.
     */
    boolean answers(Clause clause) {
        return introduces(clause) && !document.simplified().startsWith(QUOTATION, clause.span().end())
                && document.body().stream().limit(1).noneMatch(sentence -> sentence.span().covers(clause.span()));
    }

    List<EntityMention> mentionsIn(Clause clause) {
        return AnnotatedDocument.mentionsIn(mentions, clause.span());
    }
}
