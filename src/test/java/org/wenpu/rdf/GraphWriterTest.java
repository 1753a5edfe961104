package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.model.Outcome;

class GraphWriterTest {

    private static final List<NamedGraph> GRAPHS = List.of(graph("b"), graph("a/1 <&>"), hostile());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x.nq", "x.trig", "x.jsonld", "x.nq.gz", "x.trig.gz", "x.jsonld.gz"})
    void whatIsWrittenIsReadBack(String name) throws IOException {
        assertEquals(quads(GRAPHS), quads(write(name, GRAPHS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ttl", "x.ttl.gz"})
    void turtleHoldsTheTriples(String name) throws IOException {
        assertEquals(triples(quads(GRAPHS)), triples(quads(write(name, GRAPHS))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.rdf", "x.rdf.gz"})
    void xmlHoldsTheTriplesButNoControlCharacters(String name) throws IOException {
        var expected = List.of(GRAPHS.get(0), GRAPHS.get(1), graph("z", "\uFFFD\uFFFD\uFFFD\t\r\n\"\\<&]]>\uD842\uDFB7x"));
        assertEquals(triples(quads(expected)), triples(quads(write(name, GRAPHS))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.nq", "x.trig", "x.ttl", "x.jsonld", "x.rdf", "x.nq.gz", "x.trig.gz"})
    void theSameGraphsGiveTheSameBytes(String name) throws IOException {
        var first = Files.readAllBytes(write(name, GRAPHS));
        assertArrayEquals(first, Files.readAllBytes(write(name, GRAPHS)));
    }

    @Test
    void theLinesOfAGraphAreSortedByBytes() throws IOException {
        var lines = Files.readAllLines(write("x.nq", List.of(graph("b"))));
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
    }

    @Test
    void compressionKeepsTheBytesAndNoTime() throws IOException {
        var plain = Files.readAllBytes(write("x.nq", GRAPHS));
        var compressed = Files.readAllBytes(write("x.nq.gz", GRAPHS));
        assertArrayEquals(new byte[4], Arrays.copyOfRange(compressed, 4, 8));
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve("x.nq.gz")))) {
            assertArrayEquals(plain, in.readAllBytes());
        }
    }

    @Test
    void noGraphsGiveAFileThatCanBeRead() throws IOException {
        for (var name : List.of("x.nq", "x.trig", "x.ttl", "x.jsonld", "x.rdf", "x.nq.gz")) {
            assertEquals(Set.of(), quads(write(name, List.of())), name);
        }
    }

    @Test
    void anIncompleteFileDoesNotAppear() throws IOException {
        try (var writer = GraphWriter.open(folder.resolve("x.nq"))) {
            writer.write(GRAPHS.get(0));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void anIncompleteFileLeavesTheFormerOne() throws IOException {
        Files.writeString(folder.resolve("x.trig"), "former");
        try (var writer = GraphWriter.open(folder.resolve("x.trig"))) {
            writer.write(GRAPHS.get(0));
        }
        assertEquals("former", Files.readString(folder.resolve("x.trig")));
        assertEquals(List.of("x.trig"), files());
    }

    @Test
    void anUnknownEndingIsRefusedBeforeAnythingIsWritten() throws IOException {
        var error = assertThrows(IllegalArgumentException.class, () -> GraphWriter.open(folder.resolve("x.xls.gz")));
        assertTrue(error.getMessage().endsWith(
                "x.xls.gz: no known ending; expected one of .nq, .nt, .trig, .ttl, .jsonld, .rdf, or one of them with "
                        + ".gz"));
        assertEquals(List.of(), files());
    }

    @Test
    void aMissingFolderIsToldByItsName() {
        var error = assertThrows(NoSuchFileException.class, () -> GraphWriter.open(folder.resolve("none/x.nq")));
        assertEquals(folder.resolve("none").toString(), error.getFile());
    }

    private static NamedGraph graph(String identifier) {
        return Samples.writer().graph(Samples.extracted(identifier));
    }

    private static NamedGraph hostile() {
        return graph("z", "\u0000\u0001\u000B\t\r\n\"\\<&]]>\uD842\uDFB7x");
    }

    private static NamedGraph graph(String identifier, String text) {
        return Samples.writer().graph(new Outcome.Extracted(Samples.article(identifier, text), List.of()));
    }

    private Path write(String name, List<NamedGraph> graphs) throws IOException {
        var file = folder.resolve(name);
        try (var writer = GraphWriter.open(file)) {
            for (var graph : graphs) {
                writer.write(graph);
            }
            writer.complete();
        }
        return file;
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Set<Quad> quads(List<NamedGraph> graphs) {
        return graphs.stream().flatMap(graph -> graph.quads().stream()).collect(Collectors.toSet());
    }

    private static Set<Quad> quads(Path file) {
        var data = DatasetGraphFactory.create();
        new GraphReader(file).read(StreamRDFLib.dataset(data));
        return data.stream().collect(Collectors.toSet());
    }

    private static Set<Triple> triples(Set<Quad> quads) {
        return quads.stream().map(Quad::asTriple).collect(Collectors.toSet());
    }
}
