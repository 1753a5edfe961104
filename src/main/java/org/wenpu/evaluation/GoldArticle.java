package org.wenpu.evaluation;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An article with its gold facts: NAME.txt beside NAME.json.
 *
 * @param name its identifier
 * @param text the file that it stands in
 */
public record GoldArticle(String name, Path text, List<GoldFact> facts) {

    private static final String ENDING = ".json";

    public GoldArticle {
        facts = List.copyOf(facts);
    }

    private record File(List<GoldFact> facts) {
    }

    /** All articles of a folder with gold facts, by name. */
    public static List<GoldArticle> folder(Path folder) {
        try (var files = Files.list(folder)) {
            var articles = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted((one, other) -> name(one).compareTo(name(other))).map(GoldArticle::read).toList();
            if (articles.isEmpty()) {
                throw new IllegalArgumentException(folder + ": no gold facts; expected NAME.json beside NAME.txt");
            }
            return articles;
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + ": cannot be read; expected a folder of gold facts", e);
        }
    }

    private static GoldArticle read(Path file) {
        try {
            var json = new Gson().fromJson(Files.readString(file), File.class);
            return new GoldArticle(name(file), file.resolveSibling(name(file) + ".txt"), json.facts());
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage() + "; expected a list of facts", e);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    String words() {
        try {
            return Files.readString(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + text, e);
        }
    }
}
