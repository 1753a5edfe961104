package org.wenpu.model;

import java.util.List;

/** What stands between two full stops. */
public record Sentence(Span span, List<Clause> clauses) {

    public Sentence {
        clauses = List.copyOf(clauses);
    }
}
