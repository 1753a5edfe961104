package org.wenpu.store;

import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.NamedGraph;

/**
 * Puts graphs into a store, each in place of the one of its name. A transaction takes as many graphs as make it large:
 * one for each article would cost twenty times the time and the space. What {@link #complete} did not reach when it is
 * closed is left out; what a full transaction took stays.
 */
public final class Replacement implements AutoCloseable {

    private static final int QUADS_A_TRANSACTION = 500_000;

    private final DatasetGraph data;
    private int quads;

    Replacement(DatasetGraph data) {
        this.data = data;
    }

    /** Puts a graph in. All are put in by one thread. */
    public void replace(NamedGraph graph) {
        if (!data.isInTransaction()) {
            data.begin(ReadWrite.WRITE);
        }
        var stored = Iter.toSet(data.find(graph.name(), Node.ANY, Node.ANY, Node.ANY));
        var wanted = Set.copyOf(graph.quads());
        var surplus = stored.stream().filter(quad -> !wanted.contains(quad)).toList();
        var missing = graph.quads().stream().filter(quad -> !stored.contains(quad)).toList();
        surplus.forEach(data::delete);
        missing.forEach(data::add);
        quads += surplus.size() + missing.size();
        if (quads >= QUADS_A_TRANSACTION) {
            complete();
        }
    }

    /** Makes what was put in last. */
    public void complete() {
        if (data.isInTransaction()) {
            data.commit();
            data.end();
            quads = 0;
        }
    }

    @Override
    public void close() {
        if (data.isInTransaction()) {
            data.abort();
            data.end();
        }
    }
}
