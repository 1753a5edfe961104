package org.wenpu.model;

import java.util.List;

/** What stands between two marks of a pause (，；。), the closing mark excluded. */
public record Clause(Span span, List<Token> tokens) {

    public Clause {
        tokens = List.copyOf(tokens);
    }
}
