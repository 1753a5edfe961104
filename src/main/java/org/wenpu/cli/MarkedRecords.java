package org.wenpu.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wenpu.model.Article;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.rdf.Sha256;
import org.wenpu.source.Input;
import org.wenpu.source.Sources;

/**
 * Reads articles with marked stretches, one a line:
 * {@code {"id": "a1", "text": "市长王明…", "mentions": [[0, 2, "POST"], [2, 4, "PER"]]}}, offsets in UTF-16 code units.
 * A record without {@code text} is of a text that is kept elsewhere; it tells the start of its SHA-256 {@code sum}.
 */
final class MarkedRecords {

    private final Map<String, Article> articles;

    /**
     * A reader.
     *
     * @param articles the texts that are kept elsewhere, by their identifiers
     */
    MarkedRecords(Map<String, Article> articles) {
        this.articles = articles;
    }

    /** The articles of inputs, by their identifiers. */
    static Map<String, Article> articles(Console console, List<String> inputs) {
        return new Sources(console.in()).inputs(inputs).map(Input::article)
                .collect(Collectors.toMap(Article::identifier, article -> article, (one, other) -> one, TreeMap::new));
    }

    /** A marked stretch. */
    record Mark(Span span, String label) {
    }

    /** What is made of each article of a file and its marks. */
    <T> List<T> read(Path file, BiFunction<Article, List<Mark>, T> made) {
        var lines = lines(file);
        var all = new ArrayList<T>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(made(lines.get(i), file + ":" + (i + 1), made));
        }
        return all;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    private <T> T made(String line, String place, BiFunction<Article, List<Mark>, T> made) {
        try {
            var record = JsonParser.parseString(line).getAsJsonObject();
            return made.apply(article(record), marks(record));
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ":1: " + e.getMessage()
                    + "; expected an article with id, text and mentions", e);
        }
    }

    private Article article(JsonObject record) {
        var identifier = record.get("id").getAsString();
        if (record.has("text")) {
            return new Article(identifier, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    Script.SIMPLIFIED, record.get("text").getAsString());
        }
        var article = Optional.ofNullable(articles.get(identifier))
                .orElseThrow(() -> new IllegalArgumentException("no text, and none of " + identifier + " in --texts"));
        var sum = record.get("sum").getAsString();
        if (sum.isEmpty() || !Sha256.of(article.text()).startsWith(sum)) {
            throw new IllegalArgumentException("the text of " + identifier + " is not the one that was read");
        }
        return article;
    }

    private static List<Mark> marks(JsonObject record) {
        var mentions = record.getAsJsonArray("mentions");
        return IntStream.range(0, mentions.size()).mapToObj(i -> mentions.get(i).getAsJsonArray())
                .map(mention -> new Mark(new Span(mention.get(0).getAsInt(), mention.get(1).getAsInt()),
                        mention.get(2).getAsString())).toList();
    }
}
