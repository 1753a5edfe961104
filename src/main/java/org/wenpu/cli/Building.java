package org.wenpu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.store.Replacement;
import org.wenpu.store.Store;

/** Builds a store of articles. A store that is not there yet is made with the first article, not before. */
final class Building implements AutoCloseable {

    private final Extraction extraction;
    private final Path folder;
    private final Set<String> put = new HashSet<>();
    private Store store;
    private Replacement replacement;

    Building(Extraction extraction, Path folder) {
        this.extraction = extraction;
        this.folder = folder;
        if (Files.exists(folder)) {
            open();
        }
    }

    /** Extracts, checks and loads the inputs. */
    Extraction.Summary build(List<String> inputs) {
        var summary = extraction.run(inputs, new Contract(extraction.claimWriter()), (extracted, graph) -> {
            put(graph);
            put.add(extracted.article().identifier());
        });
        if (store != null) {
            replacement.complete();
            store.compact();
        }
        return summary;
    }

    /** Takes out what was in the store before and was not built now. */
    void removeOthers() {
        var others = new HashSet<>(store.identifiers());
        others.removeAll(put);
        if (!others.isEmpty()) {
            store.remove(others);
            store.compact();
        }
    }

    /** The store, after at least one article was put into it. */
    Store store() {
        return store;
    }

    @Override
    public void close() {
        if (store != null) {
            replacement.close();
            store.close();
        }
    }

    private void put(NamedGraph graph) {
        if (store == null) {
            open();
        }
        replacement.replace(graph);
    }

    private void open() {
        store = Store.openOrCreate(folder);
        replacement = store.replacement();
    }
}
