package org.wenpu.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.wenpu.rdf.PendingFile;

/** The index of changes: a row a patch, in the order that they are applied in. The patches lie beside it. */
final class ChangeIndex {

    private final Path file;

    ChangeIndex(Path file) {
        this.file = file;
    }

    /** Makes an index without rows where there is none. */
    void create() throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            write(List.of());
        }
    }

    /** A file beside it. */
    Path sibling(String name) {
        return file.resolveSibling(name);
    }

    List<Change> read() throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Change::of).toList();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage() + "; expected the index of a dump", e);
        }
    }

    void write(List<Change> changes) throws IOException {
        try (var pending = new PendingFile(file)) {
            var csv = new Rows(pending.out(), Change.class);
            for (var change : changes) {
                csv.write(change);
            }
            csv.flush();
            pending.complete();
        }
    }
}
