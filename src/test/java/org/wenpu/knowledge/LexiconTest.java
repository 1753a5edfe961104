package org.wenpu.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/wenpu/lexicon");

    @TestFactory
    Stream<DynamicTest> eachWordStandsOnce() throws IOException {
        return Files.list(FOLDER).sorted().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertEquals(List.of(), repeated(file))));
    }

    /** The words that stand twice, or have two meanings: {@code word=meaning}. */
    private static List<String> repeated(Path file) throws IOException {
        var seen = new HashSet<String>();
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("=", 2)[0]).filter(word -> !seen.add(word)).toList();
    }
}
