package org.wenpu.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that the graph is published as: N-Quads and TriG, ontology and shapes, a description (VoID and DCAT), and
 * the checksums of them all. The same graphs in the same order give the same bytes.
 */
public final class Dumps implements Closeable {

    private static final String NQUADS = "wenpu.nq.gz";
    private static final String TRIG = "wenpu.trig.gz";
    private static final List<String> ONTOLOGY = List.of("wenpu.ttl", "shapes.ttl");
    private static final String DESCRIPTION = "void.ttl";
    private static final String CHECKSUMS = "SHA256SUMS";

    private final Path folder;
    private final Iris iris;
    private final GraphWriter nquads;
    private final GraphWriter trig;
    private final Statistics statistics = new Statistics();

    /** Starts the dumps in a folder, which is made where it is not there. */
    public Dumps(Path folder, Iris iris) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.iris = iris;
        this.nquads = GraphWriter.open(folder.resolve(NQUADS));
        this.trig = GraphWriter.open(folder.resolve(TRIG));
    }

    public void write(NamedGraph graph) {
        nquads.write(graph);
        trig.write(graph);
        statistics.count(graph);
    }

    /** Ends the dumps and writes what tells of them. */
    public void complete() throws IOException {
        nquads.complete();
        trig.complete();
        for (var name : ONTOLOGY) {
            copy(name);
        }
        var described = Stream.concat(Stream.of(NQUADS, TRIG), ONTOLOGY.stream()).map(this::file).toList();
        try (var writer = GraphWriter.open(folder.resolve(DESCRIPTION))) {
            writer.write(new Description(iris, statistics, described).graph());
            writer.complete();
        }
        Files.writeString(folder.resolve(CHECKSUMS), Stream.concat(described.stream(), Stream.of(file(DESCRIPTION)))
                .map(file -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining()));
    }

    @Override
    public void close() throws IOException {
        try (nquads; trig) {
            // both are closed, whatever becomes of the first
        }
    }

    private void copy(String name) throws IOException {
        var place = "/org/wenpu/ontology/" + name;
        try (var in = Objects.requireNonNull(Dumps.class.getResourceAsStream(place), place + " is missing")) {
            Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private DumpFile file(String name) {
        try {
            var file = folder.resolve(name);
            return new DumpFile(name, Files.size(file), Sha256.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + name, e);
        }
    }
}
