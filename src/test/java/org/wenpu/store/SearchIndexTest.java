package org.wenpu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

class SearchIndexTest {

    private static final String ONE = "https://example.org/one";
    private static final String TWO = "https://example.org/two";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"医美", "醫美", "產業", "美产", "医", "醫", "业", "医*", "醫*", "'\"醫美產業\"'", "'医美 nothing'"})
    void eitherScriptFindsBoth(String words) {
        try (var store = store(label(ONE, "医美产业"), label(TWO, "醫美產業"))) {
            assertEquals(List.of(ONE, TWO), found(store, "rdfs:label", words));
        }
    }

    @ParameterizedTest
    @CsvSource({"1978文创园, １９７８", "ＡＢＣ集团, abc", "沿着公路, 沿著", "著力发展, 着力", "乾隆年间, 乾隆"})
    void widthCaseAndExceptionsOfScriptDoNotMatter(String name, String words) {
        try (var store = store(label(ONE, name))) {
            assertEquals(List.of(ONE), found(store, "rdfs:label", words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"美医", "医业", "\"医美业\"", "康"})
    void whatDoesNotStandThereIsNotFound(String words) {
        try (var store = store(label(ONE, "医美产业"))) {
            assertEquals(List.of(), found(store, "rdfs:label", words));
        }
    }

    @Test
    void namesTitlesAndQuotesAreKeptApart() {
        try (var store = store(quad(ONE, Vocabulary.LABEL.getURI(), "label", "延吉"),
                quad(ONE, Vocabulary.ALT_LABEL.getURI(), "other", "延吉"),
                quad(ONE, Vocabulary.TITLE.getURI(), "title", "延吉"),
                quad(ONE, Vocabulary.ANCHOR_OF.getURI(), "quote", "延吉"))) {
            assertEquals(List.of("urn:label"), found(store, "rdfs:label", "延吉"));
            assertEquals(List.of("urn:other"), found(store, "skos:altLabel", "延吉"));
            assertEquals(List.of("urn:title"), found(store, "dcterms:title", "延吉"));
            assertEquals(List.of("urn:quote"), found(store, "nif:anchorOf", "延吉"));
        }
    }

    @Test
    void aQueryWithinAGraphFindsWhatThatGraphSays() {
        try (var store = store(label(ONE, "医美产业"), label(TWO, "医美康养"))) {
            assertEquals(List.of(TWO), rows(store, """
                    SELECT ?s { GRAPH <%s> { (?s ?score) text:query (rdfs:label "医美") } }""".formatted(TWO)));
            assertEquals(List.of(ONE, TWO), rows(store, """
                    SELECT (?g AS ?s) { (?x ?score ?literal ?g) text:query (rdfs:label "医美") }"""));
            assertEquals(List.of(ONE, TWO), rows(store, """
                    SELECT (?g AS ?s) { GRAPH ?g { ?x text:query (rdfs:label "医美") ; rdfs:label ?label } }"""));
        }
    }

    @Test
    void theLiteralComesWithItsLanguage() {
        try (var store = store(label(ONE, "医美产业"))) {
            assertEquals(List.of("zh-Hans"), rows(store, """
                    SELECT (LANG(?literal) AS ?s) { (?x ?score ?literal) text:query (rdfs:label "医美") }"""));
        }
    }

    @Test
    void aReplacedGraphIsFoundByItsNewWordsOnly() {
        try (var store = store(label(ONE, "医美产业"), label(TWO, "医美产业"))) {
            put(store, label(ONE, "文旅产业"));
            assertEquals(List.of(TWO), found(store, "rdfs:label", "医美"));
            assertEquals(List.of(ONE), found(store, "rdfs:label", "文旅"));
        }
    }

    @Test
    void aRemovedArticleIsNotFound() {
        try (var store = store(article(ONE, "医美产业"), article(TWO, "医美产业"))) {
            store.remove(List.of(ONE));
            assertEquals(List.of(TWO), found(store, "rdfs:label", "医美"));
            assertEquals(1, documents(store));
        }
    }

    @Test
    void aLoadedFileIsFound() throws IOException {
        var file = Files.writeString(folder.resolve("more.nq"),
                "<%s> <%s> \"医美产业\"@zh-Hans <%s> .\n".formatted(ONE, Vocabulary.LABEL.getURI(), ONE));
        try (var store = store(label(TWO, "文旅产业"))) {
            store.load(List.of(file), new Iris(Iris.DEFAULT_BASE));
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
        }
    }

    @Test
    void aFileThatIsNotLoadedIsNotFound() throws IOException {
        var file = Files.writeString(folder.resolve("more.nq"),
                "<%s> <%s> \"医美产业\"@zh-Hans <%s> .\noops\n".formatted(ONE, Vocabulary.LABEL.getURI(), ONE));
        try (var store = store(label(TWO, "文旅产业"))) {
            try {
                store.load(List.of(file), new Iris(Iris.DEFAULT_BASE));
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().contains("more.nq:2"), e.getMessage());
            }
            assertEquals(List.of(), found(store, "rdfs:label", "医美"));
            put(store, label(ONE, "医美产业"));
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
        }
    }

    @Test
    void compactionKeepsTheIndexInStep() {
        try (var store = store(label(ONE, "医美产业"), label(TWO, "文旅产业"))) {
            store.compact();
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
            put(store, label(TWO, "医美产业"));
            store.compact();
        }
        try (var store = Store.open(folder.resolve("store"))) {
            assertEquals(List.of(ONE, TWO), found(store, "rdfs:label", "医美"));
            put(store, label(ONE, "文旅产业"));
            assertEquals(List.of(TWO), found(store, "rdfs:label", "医美"));
        }
    }

    @Test
    void whatIsNotCompleteIsNotFound() {
        try (var store = store(label(ONE, "医美产业"))) {
            try (var replacement = store.replacement()) {
                replacement.replace(label(TWO, "医美产业"));
            }
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
            put(store, label("https://example.org/three", "文旅产业"));
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
        }
    }

    @Test
    void aStoreWithoutAnIndexGetsOne() {
        var graphs = DatabaseMgr.connectDatasetGraph(folder.resolve("store").toString());
        Txn.executeWrite(graphs, () -> label(ONE, "医美产业").quads().forEach(graphs::add));
        TDBInternal.expel(graphs);
        try (var store = Store.open(folder.resolve("store"))) {
            assertEquals(List.of(ONE), found(store, "rdfs:label", "医美"));
        }
    }

    /** A crash between the commit of the graphs and that of the index leaves the graphs ahead and the seal broken. */
    @Test
    void anIndexThatACrashLeftBehindIsMadeAnew() throws IOException {
        store(label(ONE, "医美产业")).close();
        var seal = folder.resolve("store/text/in-step");
        var graphs = DatabaseMgr.connectDatasetGraph(folder.resolve("store").toString());
        var index = SearchIndex.open(folder.resolve("store/text"), graphs);
        Txn.executeWrite(graphs, () -> label(TWO, "医美产业").quads().forEach(graphs::add));
        index.prepareCommit();
        assertTrue(Files.notExists(seal));
        index.close();
        TDBInternal.expel(graphs);
        try (var store = Store.open(folder.resolve("store"))) {
            assertEquals(List.of(ONE, TWO), found(store, "rdfs:label", "医美"));
            assertTrue(Files.exists(seal));
        }
    }

    /** Once behind, an index stays unsealed whatever is put in later, until it is made anew. */
    @Test
    void aFailedCommitOfTheIndexIsNotForgotten() throws IOException {
        try (var store = store(label(ONE, "医美产业"))) {
            Files.delete(folder.resolve("store/text/in-step"));
            put(store, label(TWO, "医美产业"));
            assertTrue(Files.notExists(folder.resolve("store/text/in-step")));
        }
        try (var store = Store.open(folder.resolve("store"))) {
            assertEquals(List.of(ONE, TWO), found(store, "rdfs:label", "医美"));
        }
    }

    private static List<String> found(Store store, String property, String words) {
        return rows(store, "SELECT DISTINCT ?s { ?s text:query (%s \"%s\") }"
                .formatted(property, words.replace("\"", "\\\"")));
    }

    private static List<String> rows(Store store, String query) {
        var prefixes = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                """;
        return Txn.calculateRead(store.dataset(), () -> QueryExec.dataset(store.dataset()).query(prefixes + query)
                .select().stream().map(row -> row.get("s")).map(node -> node.isURI() ? node.getURI()
                        : node.getLiteralLexicalForm()).sorted().toList());
    }

    private static int documents(Store store) {
        return rows(store, "SELECT ?s { ?s text:query (rdfs:label \"/.*/\") }").size();
    }

    private Store store(NamedGraph... graphs) {
        var store = Store.openOrCreate(folder.resolve("store"));
        put(store, graphs);
        return store;
    }

    private static void put(Store store, NamedGraph... graphs) {
        try (var replacement = store.replacement()) {
            List.of(graphs).forEach(replacement::replace);
            replacement.complete();
        }
    }

    private static NamedGraph label(String graph, String name) {
        var node = NodeFactory.createURI(graph);
        return new NamedGraph(node, List.of(Quad.create(node, node, Vocabulary.LABEL,
                NodeFactory.createLiteralLang(name, "zh-Hans"))));
    }

    private static NamedGraph article(String graph, String name) {
        var node = NodeFactory.createURI(graph);
        return new NamedGraph(node, List.of(label(graph, name).quads().iterator().next(),
                Quad.create(node, node, Vocabulary.IDENTIFIER, NodeFactory.createLiteralString(graph))));
    }

    private static NamedGraph quad(String graph, String property, String subject, String words) {
        var name = NodeFactory.createURI(graph + "/" + subject);
        return new NamedGraph(name, List.of(Quad.create(name, NodeFactory.createURI("urn:" + subject),
                NodeFactory.createURI(property), NodeFactory.createLiteralString(words))));
    }
}
