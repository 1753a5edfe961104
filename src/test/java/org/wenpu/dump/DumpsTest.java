package org.wenpu.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.rdf.GraphReader;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;
import org.wenpu.rdf.Sha256;
import org.wenpu.rdf.Vocabulary;

class DumpsTest {

    private static final List<NamedGraph> GRAPHS = List.of(
            Samples.writer().graph(Samples.extracted("one")), Samples.writer().graph(Samples.extracted("two")));
    private static final List<String> FILES = List.of("SHA256SUMS", "changes/index.csv", "claims.csv.gz",
            "claims.parquet", "divisions-LICENSE", "divisions.ttl", "shapes.ttl", "void.ttl", "wenpu.graphml.gz",
            "wenpu.nq.gz", "wenpu.trig.gz", "wenpu.ttl");

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
    void noFileIsLeftThatTheChecksumsDoNotName() throws IOException {
        write(folder, GRAPHS);
        write(folder, GRAPHS.subList(0, 1));
        try (var files = Files.walk(folder)) {
            assertEquals(new TreeSet<>(new DumpFolder(folder).names()), files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theDivisionsBearTheIrisOfTheGraph() throws IOException {
        write(folder, GRAPHS);
        var data = RDFParser.source(folder.resolve("divisions.ttl")).toGraph();
        var yanji = NodeFactory.createURI("https://w3id.org/wenpu/division/延吉市");
        assertTrue(data.contains(yanji, SKOS.notation.asNode(), NodeFactory.createLiteralString("222401")));
        assertTrue(data.contains(yanji, DCTerms.isPartOf.asNode(),
                NodeFactory.createURI("https://w3id.org/wenpu/division/延边朝鲜族自治州")));
        assertTrue(data.contains(NodeFactory.createURI("https://w3id.org/wenpu/division/北京市朝阳区"),
                Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang("朝阳", "zh-Hans")));
        assertFalse(data.contains(NodeFactory.createURI("https://w3id.org/wenpu/division/江苏省鼓楼区"), Node.ANY, Node.ANY));
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
}
