package org.wenpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The questions of the folder {@code queries}, by name. */
public final class QueryLibrary {

    private static final String FOLDER = "/org/wenpu/queries";

    private final Map<String, Question> questions = new LinkedHashMap<>();

    private QueryLibrary(Stream<Path> files) {
        files.filter(file -> file.toString().endsWith(".rq")).sorted(Comparator.comparing(Path::toString))
                .map(file -> new QuestionReader(file.getFileName().toString(), content(file)).question())
                .forEach(question -> questions.put(question.name(), question));
    }

    /** The library that ships with the project. */
    public static QueryLibrary standard() {
        return inFolder(folder -> {
            try (var files = Files.list(folder)) {
                return new QueryLibrary(files);
            } catch (IOException e) {
                throw new UncheckedIOException("read " + FOLDER, e);
            }
        });
    }

    /** A question of the asker's own, from a file with or without a head. */
    public static Question file(Path file) {
        return new QuestionReader(file.toString(), content(file)).freeQuestion();
    }

    public Collection<Question> questions() {
        return Collections.unmodifiableCollection(questions.values());
    }

    public Optional<Question> question(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /** The shipped folder lies in a jar or, while the project is worked on, among the compiled classes. */
    private static QueryLibrary inFolder(Function<Path, QueryLibrary> reader) {
        try {
            var folder = Objects.requireNonNull(QueryLibrary.class.getResource(FOLDER), FOLDER + " is missing");
            var address = folder.toURI();
            if (!address.getScheme().equals("jar")) {
                return reader.apply(Path.of(address));
            }
            var jar = Path.of(URI.create(address.getSchemeSpecificPart().replaceFirst("!.*", "")));
            try (var files = FileSystems.newFileSystem(jar)) {
                return reader.apply(files.getPath(FOLDER));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("read " + FOLDER, e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }
}
