package org.wenpu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.rdf.GraphWriter;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;

class StoreTest {

    private static final NamedGraph ONE = graph("one");
    private static final NamedGraph TWO = graph("two");

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPutIn() {
        try (var store = store("a", ONE, TWO)) {
            assertEquals(List.of(ONE, TWO), graphs(store));
        }
    }

    @Test
    void knowsItsArticles() {
        try (var store = store("a", TWO, ONE)) {
            assertEquals(List.of("one", "two"), store.identifiers());
        }
    }

    @Test
    void keepsWhatWasPutInWhenItIsClosed() {
        store("a", ONE).close();
        try (var store = Store.open(folder.resolve("a"))) {
            assertEquals(List.of(ONE), graphs(store));
        }
    }

    @Test
    void theOrderOfPuttingInDoesNotMatter() {
        try (var store = store("a", TWO, ONE)) {
            assertEquals(List.of(ONE, TWO), graphs(store));
        }
    }

    @Test
    void aCorrectedArticleReplacesItsGraph() {
        var corrected = Samples.writer().graph(Samples.dense("one", 5));
        try (var store = store("a", ONE, TWO)) {
            replace(store, corrected);
            assertEquals(List.of(corrected, TWO), graphs(store));
        }
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        try (var store = store("a", ONE, TWO)) {
            replace(store, ONE);
            assertEquals(List.of(ONE, TWO), graphs(store));
        }
    }

    @Test
    void whatIsNotCompleteIsLeftOut() {
        try (var store = store("a", ONE)) {
            try (var replacement = store.replacement()) {
                replacement.replace(TWO);
            }
            assertEquals(List.of(ONE), graphs(store));
        }
    }

    @Test
    void aStoreWithoutAnArticleEqualsOneBuiltWithoutIt() {
        try (var store = store("a", ONE, TWO); var without = store("b", TWO)) {
            assertEquals(List.of(), store.remove(List.of("one")));
            assertEquals(graphs(without), graphs(store));
        }
    }

    @Test
    void anArticleThatIsNotThereIsTold() {
        try (var store = store("a", ONE, TWO)) {
            assertEquals(List.of("three"), store.remove(List.of("three", "two")));
            assertEquals(List.of(ONE), graphs(store));
        }
    }

    @Test
    void compactionKeepsTheGraphs() {
        try (var store = store("a", ONE, TWO)) {
            store.remove(List.of("two"));
            store.compact();
            assertEquals(List.of(ONE), graphs(store));
        }
        assertEquals(List.of("Data-0002"), generations());
    }

    @Test
    void rdfFilesAreLoaded() throws IOException {
        try (var store = store("a", ONE)) {
            store.load(List.of(file("two.nq.gz", TWO)), new Iris(Iris.DEFAULT_BASE));
            assertEquals(List.of(ONE, TWO), graphs(store));
        }
    }

    @Test
    void triplesWithoutAGraphGetOneOfTheirFilesName() throws IOException {
        try (var store = store("a", ONE)) {
            store.load(List.of(file("two.ttl", TWO)), new Iris(Iris.DEFAULT_BASE));
            assertEquals(List.of(ONE.name().getURI(), "https://w3id.org/wenpu/graph/two.ttl"),
                    graphs(store).stream().map(graph -> graph.name().getURI()).toList());
        }
    }

    @Test
    void aWrongRdfFileLeavesTheStoreAsItWas() throws IOException {
        var good = file("two.nq", TWO);
        var wrong = Files.writeString(folder.resolve("wrong.nq"), Files.readString(good).replace("two", "three") + "oops\n");
        try (var store = store("a", ONE)) {
            var error = assertThrows(IllegalArgumentException.class,
                    () -> store.load(List.of(good, wrong), new Iris(Iris.DEFAULT_BASE)));
            assertTrue(error.getMessage().startsWith(wrong + ":" + (TWO.quads().size() + 1) + ":"), error.getMessage());
            assertEquals(List.of(ONE), graphs(store));
            replace(store, TWO);
            assertEquals(List.of(ONE, TWO), graphs(store));
        }
    }

    @Test
    void theDefaultGraphIsTheUnionOfAll() {
        try (var store = store("a", ONE, TWO)) {
            var articles = Txn.calculateRead(store.dataset(), () -> QueryExec.dataset(store.dataset())
                    .query("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/wenpu/ontology#Article> }").build()
                    .select().next().get("n").getLiteralValue());
            assertEquals(2, articles);
        }
    }

    @Test
    void aMissingStoreIsNotMade() {
        var path = folder.resolve("none");
        var error = assertThrows(IllegalArgumentException.class, () -> Store.open(path));
        assertEquals(path + ": no store; expected a folder that build or load has made", error.getMessage());
        assertTrue(Files.notExists(path));
    }

    @Test
    void aFolderOfOtherThingsIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "dear");
        var error = assertThrows(IllegalArgumentException.class, () -> Store.openOrCreate(folder));
        assertEquals(folder + ": no store and not empty; expected a store or an empty folder", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Store.openOrCreate(file));
    }

    @Test
    void aStoreInUseByAnotherProcessIsTold() throws Exception {
        store("a", ONE).close();
        var path = folder.resolve("a");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(),
                path.resolve("tdb.lock").toString()).start();
        try {
            assertEquals("locked true", other.inputReader().readLine());
            var error = assertThrows(IllegalStateException.class, () -> Store.open(path));
            assertEquals(path + ": the store is in use by process " + other.pid() + "; expected nobody else at it",
                    error.getMessage());
        } finally {
            other.destroy();
            assertTrue(other.waitFor(10, TimeUnit.SECONDS));
        }
        try (var store = Store.open(path)) {
            assertEquals(List.of(ONE), graphs(store));
        }
    }

    private Store store(String name, NamedGraph... graphs) {
        var store = Store.openOrCreate(folder.resolve(name));
        replace(store, graphs);
        return store;
    }

    private static void replace(Store store, NamedGraph... graphs) {
        try (var replacement = store.replacement()) {
            List.of(graphs).forEach(replacement::replace);
            replacement.complete();
        }
    }

    private static List<NamedGraph> graphs(Store store) {
        var graphs = new ArrayList<NamedGraph>();
        store.graphs(graphs::add);
        return graphs;
    }

    private static NamedGraph graph(String identifier) {
        return Samples.writer().graph(Samples.extracted(identifier));
    }

    private Path file(String name, NamedGraph graph) throws IOException {
        var file = folder.resolve(name);
        try (var writer = GraphWriter.open(file)) {
            writer.write(graph);
            writer.complete();
        }
        return file;
    }

    private List<String> generations() {
        try (var entries = Files.newDirectoryStream(folder.resolve("a"), "Data-*")) {
            var names = new ArrayList<String>();
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
