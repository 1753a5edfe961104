package org.wenpu.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.wenpu.rdf.GraphOutput;
import org.wenpu.rdf.NamedGraph;

/** Writes the claims of graphs as flat tables (CSV and Parquet) and as a network (GraphML). */
final class ClaimTables implements GraphOutput {

    private final ClaimCsv csv;
    private final ClaimParquet parquet;
    private final GraphMl network;

    ClaimTables(DumpFolder folder) throws IOException {
        this.csv = new ClaimCsv(folder.path(DumpFolder.CSV));
        this.parquet = new ClaimParquet(folder.path(DumpFolder.PARQUET));
        this.network = new GraphMl(folder.path(DumpFolder.GRAPHML));
    }

    @Override
    public void write(NamedGraph graph) {
        var rows = ClaimRows.of(graph);
        try {
            for (var table : tables()) {
                table.write(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("write the claims of " + graph.name(), e);
        }
    }

    @Override
    public void complete() throws IOException {
        for (var table : tables()) {
            table.complete();
        }
    }

    @Override
    public void close() throws IOException {
        try (csv; parquet; network) {
            // all are closed, whatever becomes of the first
        }
    }

    private List<ClaimTable> tables() {
        return List.of(csv, parquet, network);
    }
}
