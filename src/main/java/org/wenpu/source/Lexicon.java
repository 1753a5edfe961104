package org.wenpu.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed word class, from a file of the lexicon: one entry a line, what follows a # is a comment. */
record Lexicon(List<String> entries) {

    /** The lexicon file of that name, without its ending. */
    static Lexicon named(String name) {
        var path = "/org/wenpu/lexicon/" + name + ".txt";
        try (var in = Lexicon.class.getResourceAsStream(path);
             var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Lexicon(lines.lines().map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("read " + path, e);
        }
    }

    /** Every character of every entry. */
    Set<Integer> characters() {
        return entries.stream().flatMapToInt(String::codePoints).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
