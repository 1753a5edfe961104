package org.wenpu.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wenpu.web.sparql.Asking.JSON;
import static org.wenpu.web.sparql.Asking.PERSONS;
import static org.wenpu.web.sparql.Asking.encoded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol over HTTP. */
class SparqlProtocolTest {

    private static final String ARTICLE = "https://example.org/article/a1";

    private static Asking asking;

    @BeforeAll
    static void start() {
        asking = new Asking();
    }

    @AfterAll
    static void stop() {
        asking.close();
    }

    @Test
    void theThreeWaysOfAskingAreOne() {
        var got = asking.ask(PERSONS, JSON);
        assertEquals(200, got.statusCode());
        assertTrue(got.body().contains("https://example.org/person/zhang"), got.body());
        assertEquals(got.body(), asking.send(asking.request("sparql").header("Accept", JSON)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(PERSONS)))).body());
        assertEquals(got.body(), asking.send(asking.request("sparql").header("Accept", JSON)
                .header("Content-Type", "application/sparql-query; charset=utf-8")
                .POST(BodyPublishers.ofString(PERSONS))).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
    void rowsComeInEachForm(String form) {
        var answer = asking.ask(PERSONS, form);
        assertEquals(form, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var rows = ResultSetMgr.read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                WebContent.contentTypeToLangResultSet(form));
        assertEquals(2, rows.materialise().rewindable().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml",
            "application/trig", "application/n-quads"})
    void triplesComeInEachForm(String form) {
        var answer = asking.ask(PERSONS.replace("SELECT ?s", "CONSTRUCT WHERE"), form);
        assertEquals(form, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var graph = DatasetGraphFactory.create();
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(form)).parse(graph);
        assertTrue(graph.getDefaultGraph().contains(node("https://example.org/person/zhang"), Node.ANY, Node.ANY));
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/sparql-results+xml", "text/csv"})
    void askAndDescribeAreAnswered(String form) {
        assertTrue(asking.ask("ASK { ?s ?p ?o }", form).body().contains("true"));
        assertTrue(asking.ask("DESCRIBE <https://example.org/person/zhang>", "text/turtle").body().contains("张大山"));
    }

    @Test
    void theDatasetOfTheProtocolIsTaken() {
        var titles = "SELECT ?s { ?s <http://purl.org/dc/terms/title> ?o }";
        assertEquals(1, lines(titles, "&default-graph-uri=" + encoded(ARTICLE)));
        assertEquals(0, lines(titles, "&default-graph-uri=" + encoded("https://example.org/none")));
        assertEquals(1, lines("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "&named-graph-uri=" + encoded(ARTICLE)));
        assertEquals(0, lines("SELECT ?s { ?s ?p ?o }", "&named-graph-uri=" + encoded(ARTICLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"盐业", "鹽業", "盐"})
    void fullTextIsSearched(String words) {
        var answer = asking.ask("PREFIX text: <http://jena.apache.org/text#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?s { (?s ?score) text:query (rdfs:label \"" + words + "\") }", "text/csv");
        assertTrue(answer.body().contains("https://example.org/industry/salt"), answer.body());
    }

    @Test
    void aFaultOfSyntaxIsToldWithItsPlaceInPlainText() {
        var answer = asking.ask("SELECT * { ?s ?p 医美 }", JSON);
        assertEquals(400, answer.statusCode());
        assertEquals("text/plain;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase());
        assertTrue(answer.body().contains("line 1, column 20"), answer.body());
        assertFalse(answer.body().contains("org.apache"), answer.body());
    }

    /** A message in Chinese has more bytes than characters. */
    @Test
    void aFaultIsToldToItsEnd() {
        var answer = asking.ask("SELECT ?s { ?s <http://jena.apache.org/text#query> (\"医美产业 AND\") } # 完", JSON);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("医美产业 AND") && answer.body().endsWith("\n"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a AND", "\\\"a", "a:b:c", "[a TO", "/a", "a~~", "((", "*", "field:x"})
    void aFaultInTheWordsToSearchIsTold(String words) {
        var answer = asking.ask("SELECT ?s { ?s <http://jena.apache.org/text#query> (\"" + words + "\") }", JSON);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 200, answer.statusCode() + answer.body());
        assertFalse(answer.body().contains("\tat "), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/pdf;q=0.5", "text/turtle"})
    void aFormThatThereIsNotIsRefused(String accept) {
        var answer = asking.ask(PERSONS, accept);
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains(JSON), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"query=, 400", "query=a&query=b, 400", "query=ASK%7B%7D&callback=f, 400",
            "query=ASK%7B%7D&stylesheet=http://localhost:1/x.xsl, 400", "query=ASK%7B%7D&force-accept=text/html, 400",
            "query=ASK%7B%7D&output=exe, 400", "update=CLEAR%20ALL, 400"})
    void aWrongRequestIsRefused(String parameters, int status) {
        assertEquals(status, asking.send(asking.request("sparql?" + parameters)).statusCode());
    }

    @Test
    void headIsGetWithoutTheBody() {
        for (var path : List.of("sparql", "sparql?query=" + encoded(PERSONS))) {
            var head = asking.send(asking.request(path).method("HEAD", BodyPublishers.noBody()));
            var get = asking.send(asking.request(path));
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body());
            assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        }
    }

    @Test
    void optionsNameTheMethods() {
        var answer = asking.send(asking.request("sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("POST"));
    }

    @Test
    void answersArePackedForWhoAcceptsIt() throws IOException {
        for (var request : List.of(asking.request("sparql?query=" + encoded("SELECT * { ?s ?p ?o }")),
                asking.request("sparql").header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("SELECT * { ?s ?p ?o }")))) {
            var answer = asking.send(request.header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("张大山"));
            }
        }
        assertTrue(asking.send(asking.request("sparql?query=" + encoded("SELECT * { ?s ?p ?o }"))).headers()
                .firstValue("Content-Encoding").isEmpty());
    }

    private static int lines(String query, String parameters) {
        var answer = asking.send(asking.request("sparql?query=" + encoded(query) + parameters)
                .header("Accept", "text/csv"));
        assertEquals(200, answer.statusCode(), answer.body());
        return (int) answer.body().lines().count() - 1;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
