package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The folder of a store: what is in it before it is opened, and who else has it open. */
record StoreFolder(Path path) {

    /** TDB2 keeps each generation of a database in a folder of its own. */
    private static final String GENERATIONS = "Data-*";
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    boolean holdsStore() {
        return Files.isDirectory(path) && holds(GENERATIONS);
    }

    /** Whether there is nothing that a new store would mix with. */
    boolean isFree() {
        return Files.notExists(path) || Files.isDirectory(path) && !holds("*");
    }

    /** Where the index is kept, beside the database. */
    Path index() {
        return path.resolve("text");
    }

    DatasetGraph connect() {
        try {
            Files.createDirectories(path);
            return DatabaseMgr.connectDatasetGraph(path.toString());
        } catch (DBOpEnvException e) {
            var holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            throw new IllegalStateException(path + ": the store is in use"
                    + (holder.find() ? " by process " + holder.group(1) : "") + "; expected nobody else at it", e);
        } catch (IOException e) {
            throw new UncheckedIOException("create " + path, e);
        }
    }

    private boolean holds(String glob) {
        try (var entries = Files.newDirectoryStream(path, glob)) {
            return entries.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("read " + path, e);
        }
    }
}
