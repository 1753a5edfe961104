package org.wenpu.model;

import java.util.List;

/** What stands between two marks of a pause (，；。), the closing mark excluded. */
public record Clause(Span span, List<Token> tokens) {

    public Clause {
        tokens = List.copyOf(tokens);
    }

    /** Of its place alone, which hardly two clauses share: its tokens are many, and contexts are looked up by clause. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
