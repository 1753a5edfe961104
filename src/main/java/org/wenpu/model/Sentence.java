package org.wenpu.model;

import java.util.List;
import java.util.Optional;

/** What stands between two full stops. */
public record Sentence(Span span, List<Clause> clauses) {

    public Sentence {
        clauses = List.copyOf(clauses);
    }

    /** The clause that a stretch lies in. */
    public Optional<Clause> clauseOf(Span stretch) {
        return clauses.stream().filter(clause -> clause.span().covers(stretch)).findFirst();
    }
}
