package org.wenpu.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.model.EntityType;
import org.wenpu.model.Outcome;
import org.wenpu.model.Span;
import org.wenpu.rdf.GraphReader;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;
import org.wenpu.rdf.Sha256;

class ChangesTest {

    private static final NamedGraph A = graph("a");
    private static final NamedGraph B = graph("b");
    private static final NamedGraph C = graph("c");
    private static final NamedGraph HOSTILE = hostile("b");

    @TempDir
    Path folder;

    @Test
    void theFirstDumpHasAnIndexWithoutPatches() throws IOException {
        dump(A, B);
        assertEquals("number,file,from,to,deleted,added,size,sha256\r\n",
                Files.readString(folder.resolve("changes/index.csv")));
        assertEquals(List.of(), changes());
    }

    @Test
    void thePatchTurnsTheFormerDumpIntoTheNew() throws IOException {
        var former = dump(A, B);
        assertFollows(former, dump(A, HOSTILE, C));
    }

    @Test
    void aMirrorFollowsOverThreeBuilds() throws IOException {
        var first = dump(A, B);
        dump(A, HOSTILE, C);
        dump(B, C);
        assertFollows(first, dump(A, HOSTILE));
        assertEquals(3, changes().size());
    }

    @Test
    void aRemovedArticleIsRemoved() throws IOException {
        var former = dump(A, B, C);
        assertFollows(former, dump(A, C));
        assertEquals(B.quads().size(), changes().get(0).deleted());
        assertEquals(0, changes().get(0).added());
    }

    @Test
    void firstAndLastArticlesMayComeAndGo() throws IOException {
        var former = dump(A, C);
        assertFollows(former, dump(B));
        assertEquals(0, dump().stream().count());
    }

    @Test
    void onlyWhatChangedIsInThePatch() throws IOException {
        dump(A, B);
        dump(A, HOSTILE);
        var kept = B.quads().stream().filter(HOSTILE.quads()::contains).count();
        assertEquals(B.quads().size() - kept, changes().get(0).deleted());
        assertEquals(HOSTILE.quads().size() - kept, changes().get(0).added());
    }

    @Test
    void nothingChangedIsNoPatch() throws IOException {
        dump(A, B);
        dump(A, B);
        assertEquals(List.of(), changes());
        dump(A);
        var index = Files.readAllBytes(folder.resolve("changes/index.csv"));
        dump(A);
        assertArrayEquals(index, Files.readAllBytes(folder.resolve("changes/index.csv")));
    }

    @Test
    void theIndexTellsWhatEachPatchLeadsFromAndTo() throws IOException {
        dump(A);
        var first = unpackedSum();
        dump(A, B);
        var second = unpackedSum();
        dump(B);
        assertEquals(List.of(first, second), changes().stream().map(Change::from).toList());
        assertEquals(List.of(second, unpackedSum()), changes().stream().map(Change::to).toList());
        for (var change : changes()) {
            var file = folder.resolve("changes").resolve(change.file());
            assertEquals(Sha256.of(file), change.sha256());
            assertEquals(Files.size(file), change.size());
        }
    }

    @Test
    void theHeadersChain() throws IOException {
        dump(A);
        dump(B);
        dump(C);
        var patches = patches();
        assertEquals("https://w3id.org/wenpu/dumps/changes/" + changes().get(0).file(),
                patches.get(0).getId().getURI());
        assertNull(patches.get(0).getPrevious());
        assertEquals(patches.get(0).getId(), patches.get(1).getPrevious());
    }

    @Test
    void theSameBuildsGiveTheSameBytes() throws IOException {
        for (var build : List.of("one", "two")) {
            dump(folder.resolve(build), A, B);
            dump(folder.resolve(build), HOSTILE, C);
        }
        for (var name : new DumpFolder(folder.resolve("one")).names()) {
            assertEquals(-1, Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name)),
                    name);
        }
    }

    @Test
    void whatIsNotCompleteLeavesNoPatch() throws IOException {
        var former = dump(A);
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            dumps.write(B);
        }
        assertEquals(List.of(), changes());
        assertEquals(quads(former), quads(current()));
        try (var files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void aFormerDumpOutOfOrderIsRefused() throws IOException {
        dump(A);
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("wenpu.nq.gz")))) {
            out.write("<x:s> <x:p> <x:o> <x:b> .\n<x:s> <x:p> <x:o> <x:a> .\n".getBytes(StandardCharsets.UTF_8));
        }
        var error = assertThrows(IllegalArgumentException.class, () -> dump(A));
        assertTrue(error.getMessage().contains("wenpu.nq.gz: graph x:a after x:b; expected "), error.getMessage());
    }

    @Test
    void graphsOutOfOrderAreRefused() throws IOException {
        dump(A);
        assertThrows(IllegalStateException.class, () -> dump(B, A));
    }

    @Test
    void blankNodesKeepTheirLabels() throws IOException {
        var name = NodeFactory.createURI("urn:x:g");
        var type = org.apache.jena.vocabulary.RDF.type.asNode();
        var graph = new NamedGraph(name, List.of(Quad.create(name, NodeFactory.createBlankNode("a1"), type, name)));
        dump(graph);
        dump(graph);
        assertEquals(List.of(), changes());
    }

    private void assertFollows(DatasetGraph mirror, DatasetGraph now) throws IOException {
        for (var patch : patches()) {
            RDFPatchOps.applyChange(mirror, patch);
        }
        assertEquals(quads(now), quads(mirror));
    }

    private DatasetGraph dump(NamedGraph... graphs) throws IOException {
        dump(folder, graphs);
        return current();
    }

    private static void dump(Path folder, NamedGraph... graphs) throws IOException {
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            List.of(graphs).forEach(dumps::write);
            dumps.complete();
        }
    }

    private DatasetGraph current() {
        var data = DatasetGraphFactory.createTxnMem();
        new GraphReader(folder.resolve("wenpu.nq.gz")).read(StreamRDFLib.dataset(data));
        return data;
    }

    private List<Change> changes() throws IOException {
        return new ChangeIndex(folder.resolve("changes/index.csv")).read();
    }

    private List<RDFPatch> patches() throws IOException {
        return changes().stream().map(change -> {
            try (var in = unpacked(folder.resolve("changes").resolve(change.file()))) {
                return RDFPatchOps.read(in);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).toList();
    }

    private String unpackedSum() throws IOException {
        try (var in = unpacked(folder.resolve("wenpu.nq.gz"))) {
            return Sha256.of(in.readAllBytes());
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return data.stream().collect(Collectors.toSet());
    }

    private static NamedGraph graph(String name) {
        return Samples.writer().graph(Samples.extracted(name));
    }

    /** Another reading of an article, with words that the formats must escape. */
    private static NamedGraph hostile(String name) {
        var industry = Samples.entity(EntityType.INDUSTRY, "茶\u0001\u0000\"\\<urn:x:y>\r\n\t\u0085\u2028𠮷.");
        var claim = Samples.claim(Samples.CITY, "develops", industry, new Span(0, 12));
        return Samples.writer().graph(new Outcome.Extracted(Samples.article(name, Samples.TEXT), List.of(claim)));
    }
}
