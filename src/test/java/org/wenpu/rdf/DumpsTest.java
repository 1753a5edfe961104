package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {

    private static final List<NamedGraph> GRAPHS = List.of(
            Samples.writer().graph(Samples.extracted("one")), Samples.writer().graph(Samples.extracted("two")));
    private static final List<String> FILES =
            List.of("SHA256SUMS", "shapes.ttl", "void.ttl", "wenpu.nq.gz", "wenpu.trig.gz", "wenpu.ttl");

    @TempDir
    Path folder;

    @Test
    void bothFormatsHoldEveryQuad() throws IOException {
        write(folder, GRAPHS);
        for (var name : List.of("wenpu.nq.gz", "wenpu.trig.gz")) {
            var data = DatasetGraphFactory.create();
            new GraphReader(folder.resolve(name)).read(StreamRDFLib.dataset(data));
            assertEquals(2 * GRAPHS.get(0).quads().size(), data.stream().count(), name);
            GRAPHS.forEach(graph -> graph.quads().forEach(quad -> assertTrue(data.contains(quad), quad::toString)));
        }
    }

    @Test
    void theSameGraphsGiveTheSameBytes() throws IOException {
        write(folder.resolve("a"), GRAPHS);
        write(folder.resolve("b"), GRAPHS);
        for (var name : FILES) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a").resolve(name)),
                    Files.readAllBytes(folder.resolve("b").resolve(name)), name);
        }
    }

    @Test
    void theChecksumsAreOfTheOtherFiles() throws IOException {
        write(folder, GRAPHS);
        var sums = new TreeMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        assertEquals(FILES.subList(1, FILES.size()), List.copyOf(sums.keySet()));
        for (var sum : sums.entrySet()) {
            assertEquals(Sha256.of(folder.resolve(sum.getKey())), sum.getValue(), sum.getKey());
        }
    }

    @Test
    void theDescriptionCountsWhatIsThere() throws IOException {
        write(folder, GRAPHS);
        assertEquals(2, count("?d void:documents ?n"));
        assertEquals(2 * GRAPHS.get(0).quads().size(), count("?d a void:Dataset ; void:triples ?n"));
        assertEquals(1, count("?p void:class wp:Person ; void:entities ?n"));
        assertEquals(2, count("?p void:class wp:Project ; void:entities ?n"));
        assertEquals(8, count("?p void:class wp:Claim ; void:entities ?n"));
        assertEquals(2, count("?p void:property wp:develops ; void:triples ?n"));
    }

    @Test
    void theDescriptionNamesEachFileWithSizeAndChecksum() throws IOException {
        write(folder, GRAPHS);
        assertEquals(Files.size(folder.resolve("wenpu.nq.gz")), count("""
                <https://w3id.org/wenpu/dataset> dcat:distribution <https://w3id.org/wenpu/dumps/wenpu.nq.gz> .
                <https://w3id.org/wenpu/dumps/wenpu.nq.gz> dcat:byteSize ?n ; dcat:compressFormat ?gzip ;
                <http://spdx.org/rdf/terms#checksum>/<http://spdx.org/rdf/terms#checksumValue> ?sum"""));
    }

    @Test
    void theDescriptionHasNoBlankNodes() throws IOException {
        write(folder, GRAPHS);
        assertFalse(description().stream().anyMatch(triple ->
                triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void dumpsThatAreNotCompleteDoNotAppear() throws IOException {
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            dumps.write(GRAPHS.get(0));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static void write(Path folder, List<NamedGraph> graphs) throws IOException {
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            graphs.forEach(dumps::write);
            dumps.complete();
        }
    }

    private Graph description() {
        return RDFParser.source(folder.resolve("void.ttl")).toGraph();
    }

    private long count(String pattern) {
        return Long.parseLong(QueryExec.graph(description()).query("""
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX wp: <https://w3id.org/wenpu/ontology#>
                SELECT ?n {""" + pattern + "}").build().select().materialize().next().get("n").getLiteralLexicalForm());
    }
}
