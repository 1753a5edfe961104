package org.wenpu.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wenpu.model.Article;

/**
 * Finds the articles of files, folders and standard input. They come in a fixed order, folders sorted by path, and
 * one by one as the stream is taken, so that a file of any number of records fits into memory.
 */
public final class Sources {

    private static final String STANDARD_INPUT = "-";
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> RECORDS = Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz");
    private static final Set<String> TEXTS = Set.of("txt", "md");
    private static final int LARGEST_FILE = 16 << 20;

    private final TextDecoder decoder = new TextDecoder();
    private final ArticleFactory articles = new ArticleFactory();
    private final TextReader texts = new TextReader(articles);
    private final HtmlReader pages = new HtmlReader(articles);
    private final JsonLinesReader records = new JsonLinesReader(articles);
    private final InputStream standardInput;

    public Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** All articles of the arguments: files, folders, or - for standard input. A bad one fails when it is read. */
    public Stream<Input> inputs(List<String> arguments) {
        return arguments.stream().flatMap(this::inputs);
    }

    private Stream<Input> inputs(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return stream(new BufferedInputStream(standardInput));
        }
        var path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        return Files.exists(path) ? file(path) : bad(argument, "no such file or folder");
    }

    private Stream<Input> folder(Path folder) {
        try (var found = Files.walk(folder)) {
            var files = found.filter(Files::isRegularFile).filter(Sources::isArticle).sorted().toList();
            return files.isEmpty() ? bad(folder.toString(), "no article in this folder; expected .txt, .html, .jsonl")
                    : files.stream().flatMap(this::file);
        } catch (IOException e) {
            return bad(folder.toString(), UnreadableInput.reason(e));
        }
    }

    private static boolean isArticle(Path file) {
        var name = FileName.of(file);
        return !name.isHidden() && !name.isReadme()
                && Stream.of(PAGES, RECORDS, TEXTS).anyMatch(endings -> endings.contains(name.ending()));
    }

    private Stream<Input> file(Path file) {
        if (!RECORDS.contains(FileName.of(file).ending())) {
            return Stream.of(new Reading(file.toString(), () -> article(file)));
        }
        try {
            return JsonLines.of(Files.newInputStream(file), file.toString(), records).inputs();
        } catch (IOException e) {
            return bad(file.toString(), UnreadableInput.reason(e));
        }
    }

    private Article article(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new UnreadableInput(file.toString(), "larger than 16 MiB; expected one article");
            }
            return article(FileName.of(file), Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), UnreadableInput.reason(e), e);
        }
    }

    private Article article(FileName name, byte[] bytes, String place) {
        var content = decoder.decode(bytes, place);
        return PAGES.contains(name.ending()) || HtmlReader.isPage(content)
                ? pages.article(name.stem(), content, place) : texts.article(name.stem(), content, place);
    }

    private Stream<Input> stream(BufferedInputStream in) {
        var place = "standard input";
        try {
            if (JsonLines.isRecords(in)) {
                return JsonLines.of(in, place, records).inputs();
            }
            var bytes = in.readNBytes(LARGEST_FILE);
            return Stream.of(new Reading(place, () -> article(new FileName("stdin"), bytes, place)));
        } catch (IOException e) {
            return bad(place, UnreadableInput.reason(e));
        }
    }

    private static Stream<Input> bad(String place, String reason) {
        return Stream.of(Reading.bad(place, reason));
    }
}
