package org.wenpu.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wenpu.knowledge.Divisions;
import org.wenpu.rdf.GraphOutput;
import org.wenpu.rdf.GraphWriter;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;

/**
 * Writes the folder that the graph is published as: N-Quads and TriG, the claims as tables and as a network, ontology,
 * shapes and divisions, what changed since the dump that was there before, a description (VoID and DCAT), and the
 * checksums of them all. Graphs come in the order of their names; the same graphs give the same bytes.
 */
public final class Dumps implements Closeable {

    private static final List<String> GRAPH = List.of(DumpFolder.NQUADS, DumpFolder.TRIG);
    private static final List<String> TABLES = List.of(DumpFolder.CSV, DumpFolder.PARQUET, DumpFolder.GRAPHML);
    private static final List<String> REFERENCE =
            List.of(DumpFolder.ONTOLOGY, DumpFolder.SHAPES, DumpFolder.DIVISIONS);

    private final DumpFolder folder;
    private final Iris iris;
    private final ChangeIndex index;
    private final Statistics statistics = new Statistics();
    private final GraphWriter nquads;
    private final GraphWriter trig;
    private final ClaimTables tables;
    /** Null where there is no former dump. */
    private final Changes changes;

    /** Starts the dumps in a folder, which is made where it is not there. */
    public Dumps(Path path, Iris iris) throws IOException {
        this.folder = new DumpFolder(Files.createDirectories(path));
        this.iris = iris;
        this.index = new ChangeIndex(folder.path(DumpFolder.CHANGE_INDEX));
        var former = folder.path(DumpFolder.NQUADS);
        this.changes = Files.exists(former) ? new Changes(former, index, iris) : null;
        this.nquads = GraphWriter.open(former);
        this.trig = GraphWriter.open(folder.path(DumpFolder.TRIG));
        this.tables = new ClaimTables(folder);
    }

    public void write(NamedGraph graph) {
        outputs().forEach(output -> output.write(graph));
        statistics.count(graph);
    }

    /** Ends the dumps and writes what tells of them. */
    public void complete() throws IOException {
        index.create();
        for (var output : outputs()) {
            output.complete();
        }
        copy("/org/wenpu/ontology/", DumpFolder.ONTOLOGY);
        copy("/org/wenpu/ontology/", DumpFolder.SHAPES);
        copy("/org/wenpu/gazetteer/", DumpFolder.DIVISIONS_LICENSE);
        write(DumpFolder.DIVISIONS, DivisionGraph.of(Divisions.standard(), iris));
        var described = Stream.of(GRAPH, TABLES, REFERENCE).flatMap(List::stream).map(this::file).toList();
        write(DumpFolder.DESCRIPTION, new Description(iris, statistics, described).graph());
        var others = new ArrayList<>(
                List.of(DumpFolder.DIVISIONS_LICENSE, DumpFolder.DESCRIPTION, DumpFolder.CHANGE_INDEX));
        index.read().stream().map(change -> DumpFolder.CHANGES + change.file()).forEach(others::add);
        folder.complete(Stream.concat(described.stream(), others.stream().map(this::file)).toList());
    }

    @Override
    public void close() throws IOException {
        try (changes; nquads; trig; tables) {
            // all are closed, whatever becomes of the first
        }
    }

    private List<GraphOutput> outputs() {
        return Stream.of(changes, nquads, trig, tables).filter(Objects::nonNull).toList();
    }

    private void write(String name, NamedGraph graph) throws IOException {
        try (var writer = GraphWriter.open(folder.path(name))) {
            writer.write(graph);
            writer.complete();
        }
    }

    private void copy(String place, String name) throws IOException {
        try (var in = Objects.requireNonNull(Dumps.class.getResourceAsStream(place + name), name + " is missing")) {
            Files.write(folder.path(name), in.readAllBytes());
        }
    }

    private DumpFile file(String name) {
        try {
            return DumpFile.of(folder.path(name), name);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + name, e);
        }
    }
}
