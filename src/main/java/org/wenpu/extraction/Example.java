package org.wenpu.extraction;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence with what is to be found in it, written {@code TEXT => SUBJECT predicate OBJECT (modality); …} or
 * {@code TEXT => nothing}.
 *
 * @param text     the sentence
 * @param expected the claims of the predicate, each as it is written; empty where there is none
 */
public record Example(String text, List<String> expected) {

    private static final String ARROW = " => ";
    private static final String NOTHING = "nothing";

    public Example {
        expected = List.copyOf(expected);
    }

    static Example of(String line) {
        int arrow = line.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("example '" + line + "'; expected TEXT => SUBJECT predicate OBJECT "
                    + "(modality), or TEXT => nothing");
        }
        var right = line.substring(arrow + ARROW.length()).strip();
        var claims = right.equals(NOTHING) ? Stream.<String>empty() : Stream.of(right.split(";"));
        return new Example(line.substring(0, arrow), claims.map(String::strip).toList());
    }

    public boolean positive() {
        return !expected.isEmpty();
    }
}
