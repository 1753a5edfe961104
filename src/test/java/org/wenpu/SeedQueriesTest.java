package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.Question;
import org.wenpu.query.ResultFormat;
import org.wenpu.store.Store;

/** What the library answers over the articles that ship with the project, with the defaults of its parameters. */
class SeedQueriesTest {

    private static final Path ANSWERS = Path.of("src/test/resources/queries");
    private static final String ENDING = ".csv";

    private final QueryLibrary library = QueryLibrary.standard();

    @TempDir
    private Path folder;
    private Store store;

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> answersAreThoseExpected() {
        store = Store.openOrCreate(folder.resolve("store"));
        try (var replacement = store.replacement()) {
            Seeds.graphs().forEach(replacement::replace);
            replacement.complete();
        }
        return library.questions().stream().map(question -> DynamicTest.dynamicTest(question.name(),
                () -> new Expected(ANSWERS.resolve(question.name() + ENDING)).check(answer(question))));
    }

    @Test
    void everyExpectedAnswerHasItsQuestion() throws IOException {
        try (var files = Files.list(ANSWERS)) {
            assertEquals(library.questions().stream().map(Question::name).collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString().replace(ENDING, "")).collect(Collectors.toSet()));
        }
    }

    private List<String> answer(Question question) {
        var out = new ByteArrayOutputStream();
        Txn.calculateRead(store.dataset(), () -> question.ask(store.dataset(), Map.of())).write(ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
