package org.wenpu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Script;
import org.wenpu.rdf.Sha256;

class MarkedRecordsTest {

    private static final String TEXT = "镇长钱多多讲话。";
    private static final String MENTIONS = "\"mentions\": [[0, 2, \"POST\"], [2, 5, \"PER\"]]}";

    @TempDir
    private Path folder;

    @Test
    void readsTheNamesOfATextBesideThem() throws IOException {
        assertEquals(List.of("镇长", "钱多多"), names(Map.of(), "{\"id\": \"a\", \"text\": \"" + TEXT + "\", " + MENTIONS));
    }

    @Test
    void readsTheNamesOfATextKeptElsewhere() throws IOException {
        assertEquals(List.of("镇长", "钱多多"), names(Map.of("a", article(TEXT)), withoutText()));
    }

    @Test
    void refusesAnotherTextOfTheSameIdentifier() {
        var error = assertThrows(IllegalStateException.class,
                () -> names(Map.of("a", article("村长钱多多讲话。")), withoutText()));
        assertTrue(error.getMessage().contains("names.jsonl:1:1: the text of a is not the one"), error.getMessage());
    }

    @Test
    void tellsWhichTextIsMissing() {
        var error = assertThrows(IllegalStateException.class, () -> names(Map.of(), withoutText()));
        assertTrue(error.getMessage().contains("none of a in --texts"), error.getMessage());
    }

    @Test
    void namesAFolderThatIsNoFile() {
        var error = assertThrows(UncheckedIOException.class,
                () -> new MarkedRecords(Map.of()).read(folder, (article, marks) -> article));
        assertEquals("read " + folder + ": Is a directory", Errors.line(error));
    }

    private List<String> names(Map<String, Article> articles, String line) throws IOException {
        var file = Files.writeString(folder.resolve("names.jsonl"), line + "\n");
        return new TaggedRecords(new Analyser(), new MarkedRecords(articles)).documents(file).get(0).mentions().stream()
                .map(EntityMention::name).toList();
    }

    private static String withoutText() {
        return "{\"id\": \"a\", \"sum\": \"" + Sha256.of(TEXT).substring(0, 16) + "\", " + MENTIONS;
    }

    private static Article article(String text) {
        return new Article("a", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
    }
}
