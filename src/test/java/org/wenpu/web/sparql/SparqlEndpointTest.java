package org.wenpu.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;
import org.wenpu.web.Server;
import org.wenpu.web.Site;

class SparqlEndpointTest {

    private static final String PERSONS = "SELECT ?s { ?s a <https://w3id.org/wenpu/ontology#Person> }";
    private static final String ARTICLE = "https://example.org/article/a1";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String JSON = "application/sparql-results+json";
    private static final String COUNTLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @TempDir
    private static Path folder;
    private static Store store;
    private static Server server;

    @BeforeAll
    static void start() {
        store = Store.openOrCreate(folder.resolve("store"));
        store.load(List.of(Path.of("src/test/resources/query-sample.trig")), new Iris(Iris.DEFAULT_BASE));
        server = Server.start(new Site(store.dataset(), new Iris(Iris.DEFAULT_BASE), folder), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void theThreeWaysOfAskingAreOne() {
        var got = ask(PERSONS, JSON);
        assertEquals(200, got.statusCode());
        assertTrue(got.body().contains("https://example.org/person/zhang"), got.body());
        assertEquals(got.body(), send(request("sparql").header("Accept", JSON)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(PERSONS)))).body());
        assertEquals(got.body(), send(request("sparql").header("Accept", JSON)
                .header("Content-Type", "application/sparql-query; charset=utf-8")
                .POST(BodyPublishers.ofString(PERSONS))).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
    void rowsComeInEachForm(String form) {
        var answer = ask(PERSONS, form);
        assertEquals(form, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var rows = ResultSetMgr.read(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                WebContent.contentTypeToLangResultSet(form));
        assertEquals(2, rows.materialise().rewindable().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml",
            "application/trig", "application/n-quads"})
    void triplesComeInEachForm(String form) {
        var answer = ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?s a <https://w3id.org/wenpu/ontology#Person> }", form);
        assertEquals(form, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var graph = DatasetGraphFactory.create();
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(form)).parse(graph);
        assertTrue(graph.getDefaultGraph().contains(node("https://example.org/person/zhang"), Node.ANY, Node.ANY));
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/sparql-results+xml", "text/csv"})
    void askAndDescribeAreAnswered(String form) {
        assertTrue(ask("ASK { ?s ?p ?o }", form).body().contains("true"));
        assertTrue(ask("DESCRIBE <https://example.org/person/zhang>", "text/turtle").body().contains("张大山"));
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
        var answer = ask("PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                + "SELECT DISTINCT ?s { (?s ?score) text:query (rdfs:label \"" + words + "\") }", "text/csv");
        assertTrue(answer.body().contains("https://example.org/industry/salt"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "*/*", "''"})
    void withoutAQueryTheServiceIsDescribed(String accept) {
        var request = request("sparql");
        var answer = send(accept.isEmpty() ? request : request.header("Accept", accept));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().allValues("Vary").contains("Accept"));
        var service = node(server.address() + "sparql");
        var graph = graph(answer);
        assertTrue(graph.contains(service, node(SD + "endpoint"), service));
        assertTrue(graph.contains(service, node(SD + "supportedLanguage"), node(SD + "SPARQL11Query")));
        assertTrue(graph.contains(service, node(SD + "feature"), node(SD + "UnionDefaultGraph")));
        assertFalse(graph.contains(service, node(SD + "feature"), node(SD + "DereferencesURIs")));
    }

    /** The counts are those that queries give. */
    @Test
    void theDescriptionCountsTheDataset() {
        var graph = graph(send(request("sparql")));
        var dataset = graph.find(node(server.address() + "sparql"), node(SD + "defaultDataset"), Node.ANY).next().getObject();
        var union = graph.find(dataset, node(SD + "defaultGraph"), Node.ANY).next().getObject();
        assertEquals(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"), number(graph, dataset, VOID.triples.asNode()));
        assertEquals(count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                number(graph, dataset, VOID.documents.asNode()));
        assertEquals(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(graph, union, VOID.triples.asNode()));
    }

    /** Every term of the vocabulary that the description uses is one of the W3C's (Service Description, section 3). */
    @Test
    void theDescriptionUsesTermsThatThereAre() {
        var known = List.of("Service", "endpoint", "supportedLanguage", "SPARQL10Query", "SPARQL11Query", "resultFormat",
                "feature", "UnionDefaultGraph", "propertyFeature", "Feature", "defaultDataset", "Dataset", "defaultGraph",
                "Graph");
        graph(send(request("sparql"))).find().forEachRemaining(triple -> List.of(triple.getPredicate(), triple.getObject())
                .stream().filter(term -> term.isURI() && term.getURI().startsWith(SD)).forEach(
                        term -> assertTrue(known.contains(term.getURI().substring(SD.length())), term.toString())));
    }

    @Test
    void aFaultOfSyntaxIsToldWithItsPlaceInPlainText() {
        var answer = ask("SELECT * { ?s ?p 医美 }", JSON);
        assertEquals(400, answer.statusCode());
        assertEquals("text/plain;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase());
        assertTrue(answer.body().contains("line 1, column 20"), answer.body());
        assertFalse(answer.body().contains("org.apache"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a AND", "\\\"a", "a:b:c", "[a TO", "/a", "a~~", "((", "*", "field:x"})
    void aFaultInTheWordsToSearchIsTold(String words) {
        var answer = ask("SELECT ?s { ?s <http://jena.apache.org/text#query> (\"" + words + "\") }", JSON);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 200, answer.statusCode() + answer.body());
        assertFalse(answer.body().contains("\tat "), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/pdf;q=0.5", "text/turtle"})
    void aFormThatThereIsNotIsRefused(String accept) {
        var answer = ask(PERSONS, accept);
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains(JSON), answer.body());
    }

    @Test
    void aDescriptionInAFormThatThereIsNotIsRefused() {
        assertEquals(406, send(request("sparql").header("Accept", "image/png")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"query=, 400", "query=a&query=b, 400", "query=ASK%7B%7D&callback=f, 400",
            "query=ASK%7B%7D&stylesheet=http://localhost:1/x.xsl, 400", "query=ASK%7B%7D&force-accept=text/html, 400",
            "query=ASK%7B%7D&output=exe, 400", "update=CLEAR%20ALL, 400"})
    void aWrongRequestIsRefused(String parameters, int status) {
        assertEquals(status, send(request("sparql?" + parameters)).statusCode());
    }

    @Test
    void otherMediaTypesAreRefused() {
        for (var type : List.of("application/ld+json", "text/turtle", "application/sparql-update", "multipart/form-data")) {
            assertEquals(415, send(request("sparql").header("Content-Type", type).POST(BodyPublishers.ofString(
                    "{\"@context\": \"http://localhost:1/context\"}"))).statusCode(), type);
        }
    }

    @Test
    void aQueryThatTakesTooLongIsEnded() {
        var answer = send(request("sparql?timeout=1&query=" + encoded(COUNTLESS)));
        assertEquals(503, answer.statusCode());
        assertEquals("the query takes longer than 30 seconds; expected a narrower one\n", answer.body());
    }

    @Test
    void everyQueryHasAnEnd() {
        assertEquals("30000", store.dataset().getContext().getAsString(ARQ.queryTimeout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "CONSTRUCT { [] ?b ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"})
    void anAnswerIsWholeOrRefused(String query) {
        var answer = ask(query, "*/*");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("more than 100000 rows or triples; expected a LIMIT"), answer.body());
        assertEquals(200, ask(query + " LIMIT 1000", "*/*").statusCode());
    }

    @Test
    void headIsGetWithoutTheBody() {
        for (var path : List.of("sparql", "sparql?query=" + encoded(PERSONS))) {
            var head = send(request(path).method("HEAD", BodyPublishers.noBody()));
            var get = send(request(path));
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body());
            assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        }
    }

    @Test
    void optionsNameTheMethods() {
        var answer = send(request("sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void otherMethodsAreRefused(String method) {
        assertTrue(List.of(405, 501).contains(send(request("sparql").method(method, BodyPublishers.noBody())).statusCode()));
    }

    @Test
    void pagesOfOtherOriginsMayReadWithoutCredentials() {
        var answer = send(request("sparql?query=" + encoded(PERSONS)).header("Origin", "https://example.org"));
        assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin"));
        assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Credentials"));
        var preflight = send(request("sparql").header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST").header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertEquals("GET, HEAD, POST", preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow());
        assertTrue(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow().contains("Content-Type"));
        assertEquals(List.of(), preflight.headers().allValues("Access-Control-Allow-Credentials"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "sparql?query=oops", "none", "$/ping"})
    void everyAnswerHasTheHeadersOfSafety(String path) {
        var headers = send(request(path)).headers();
        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; "), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElseThrow());
        assertEquals(List.of(), headers.allValues("Server"));
    }

    @Test
    void anErrorTellsNothingOfTheServer() {
        for (var path : List.of("none", "%00", "sparql?query=oops", "sparql?query=%FF")) {
            var body = send(request(path)).body();
            assertFalse(body.matches("(?is).*(jetty|jena|fuseki|java|\\bat org\\.).*"), path + ": " + body);
        }
    }

    @Test
    void aBadRequestLineTellsNothingOfTheServer() throws IOException {
        try (var socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream().write("GET /sparql HTTP/9.9\r\nHost: a b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(answer.matches("(?is).*(jetty|jena|fuseki|java).*"), answer);
        }
    }

    @Test
    void answersArePackedForWhoAcceptsIt() throws IOException {
        for (var request : List.of(request("sparql?query=" + encoded("SELECT * { ?s ?p ?o }")),
                request("sparql").header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("SELECT * { ?s ?p ?o }")))) {
            var answer = send(request.header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("张大山"));
            }
        }
        assertTrue(send(request("sparql?query=" + encoded("SELECT * { ?s ?p ?o }"))).headers()
                .firstValue("Content-Encoding").isEmpty());
    }

    @Test
    void aPackedRequestIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(PERSONS.getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(415, send(request("sparql").header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(packed.toByteArray()))).statusCode());
    }

    /** What Jena opens by name, for LOAD and FROM, is nothing. */
    @Test
    void jenaOpensNoFilesAndNoAddresses() {
        assertNull(StreamManager.get().open(Path.of("pom.xml").toUri().toString()));
        assertNull(StreamManager.get().open(server.address() + "sparql"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 100_000})
    void aDeeplyNestedQueryDoesNoHarm(int depth) {
        var answer = send(request("sparql").header("Content-Type", "application/sparql-query").POST(
                BodyPublishers.ofString("SELECT * { FILTER" + "(".repeat(depth) + "1" + ")".repeat(depth) + " }")));
        assertTrue(answer.statusCode() >= 200 && !answer.body().contains("\tat "), answer.body());
        assertEquals(200, ask(PERSONS, JSON).statusCode());
    }

    private static int lines(String query, String parameters) {
        var answer = send(request("sparql?query=" + encoded(query) + parameters).header("Accept", "text/csv"));
        assertEquals(200, answer.statusCode(), answer.body());
        return (int) answer.body().lines().count() - 1;
    }

    private static int count(String query) {
        return Integer.parseInt(ask(query, "text/csv").body().lines().skip(1).findFirst().orElseThrow());
    }

    private static int number(Graph graph, Node subject, Node property) {
        return ((Number) graph.find(subject, property, Node.ANY).next().getObject().getLiteralValue()).intValue();
    }

    private static Graph graph(HttpResponse<String> answer) {
        var form = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(form)).toGraph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static HttpResponse<String> ask(String query, String accept) {
        return send(request("sparql?query=" + encoded(query)).header("Accept", accept));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(URI.create("/" + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HttpClient.newHttpClient().send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
