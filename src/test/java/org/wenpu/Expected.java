package org.wenpu;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lines that a file expects; {@code -Dwenpu.golden=write} accepts what is there instead. */
record Expected(Path file) {

    private static final boolean ACCEPT = "write".equals(System.getProperty("wenpu.golden"));
    private static final String HOW_TO_ACCEPT = "where that is right, accept it by "
            + "mvn -q test -Dtest='Seed*Test' -Dwenpu.golden=write, and read the difference";

    /** Fails with what is missing and what is new. */
    void check(List<String> found) {
        try {
            if (ACCEPT) {
                Files.createDirectories(file.getParent());
                Files.write(file, found);
                return;
            }
            compare(Files.exists(file) ? Files.readAllLines(file) : List.of(), found);
        } catch (IOException e) {
            throw new UncheckedIOException("compare with " + file, e);
        }
    }

    private void compare(List<String> expected, List<String> found) {
        if (expected.equals(found) && Files.exists(file)) {
            return;
        }
        var missing = without(expected, found);
        var added = without(found, expected);
        var message = new StringBuilder(file + ": " + (Files.exists(file) ? "is not what is found" : "no such file"));
        missing.forEach(line -> message.append("\n  missing  ").append(line));
        added.forEach(line -> message.append("\n  new      ").append(line));
        if (missing.isEmpty() && added.isEmpty()) {
            message.append("\n  the same lines in another order");
        }
        fail(message + "\n" + HOW_TO_ACCEPT);
    }

    /** Some lines without others, each as often as it stands there. */
    private static List<String> without(List<String> lines, Collection<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
