package org.wenpu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;

class ServerTest {

    private static Server server;

    @BeforeAll
    static void start() {
        var data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> RDFParser.source(Path.of("src/test/resources/query-sample.trig")).parse(data));
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        server = Server.start(site(data), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void queryIsAnswered() {
        var answer = ask("PREFIX wp: <https://w3id.org/wenpu/ontology#> SELECT ?o { ?s wp:addresses ?o }");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("https://example.org/article/a1/event/congress"), answer.body());
    }

    @Test
    void graphsAreNamed() {
        var answer = ask("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");
        assertTrue(answer.body().contains("https://example.org/article/a1"));
    }

    @Test
    void otherHostsSeeNothing() throws SocketException {
        var outer = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof Inet4Address).findFirst();
        assumeTrue(outer.isPresent(), "needs an address besides loopback");
        assertThrows(IOException.class, () -> new Socket(outer.get(), server.address().getPort()).close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <file:///etc/passwd>", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "CLEAR ALL"})
    void updateIsRefused(String update) {
        var form = "update=" + encoded(update);
        assertTrue(send(request("sparql").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))).statusCode() >= 400);
        assertTrue(send(request("sparql").header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update))).statusCode() >= 400);
        assertTrue(ask("ASK { ?s <urn:b> ?o }").body().contains("false"));
    }

    @Test
    void graphsCannotBePut() {
        assertTrue(send(request("sparql?default").header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))).statusCode() >= 400);
        assertTrue(send(request("sparql?default").DELETE()).statusCode() >= 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT * { SERVICE <http://localhost:%d/sparql> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <http://localhost:%d/sparql> { ?s ?p ?o } }",
            "SELECT * { BIND(IRI('http://localhost:%d/sparql') AS ?x) SERVICE ?x { ?s ?p ?o } }",
            "SELECT * { FILTER EXISTS { SERVICE SILENT <http://localhost:%d/sparql> { ?s ?p ?o } } }",
            "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE SILENT <http://localhost:%d/sparql> { ?s ?p ?o } }",
            "SELECT * FROM <http://localhost:%d/data> { ?s ?p ?o }",
            "SELECT * FROM NAMED <http://localhost:%d/data> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH <http://localhost:%d/data> { ?s ?p ?o } }"})
    void queryCallsNoOtherServer(String query) throws IOException {
        var calls = new AtomicInteger();
        try (var other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new Thread(() -> hangUp(other, calls)).start();
            ask(query.formatted(other.getLocalPort()));
        }
        assertEquals(0, calls.get(), query);
    }

    private static void hangUp(ServerSocket server, AtomicInteger calls) {
        while (!server.isClosed()) {
            try (var call = server.accept()) {
                calls.incrementAndGet();
            } catch (IOException e) {
                // it was closed: the test is over
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT (<java:org.wenpu.web.Called>() AS ?x) {}",
            "PREFIX j: <java:org.wenpu.web.> SELECT * { ?s ?p ?o FILTER(j:Called()) }",
            "SELECT * { FILTER NOT EXISTS { BIND(<java:org.wenpu.web.Called>() AS ?x) } }",
            "SELECT * { ?s ?p ?o { SELECT * { ?s <java:org.wenpu.web.CalledProperty> ?o } } }",
            "SELECT * { ?s <java:org.wenpu.web.CalledProperty> () }",
            "SELECT * { ?s ?p ?o } ORDER BY <java:org.wenpu.web.Called>()",
            "SELECT (COUNT(*) AS ?n) { } GROUP BY (<java:org.wenpu.web.Called>() AS ?x)",
            "BASE <java:org.wenpu.web.> SELECT (SUM(<Called>()) AS ?x) { ?s ?p ?o }",
            "SELECT (<\\u006Aava:org.wenpu.web.Called>() AS ?x) {}",
            "SELECT (CALL(<java:org.wenpu.web.Called>) AS ?x) {}",
            "SELECT (CALL(IRI(CONCAT('jav', 'a:org.wenpu.web.Called'))) AS ?x) {}",
            "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:org.wenpu.web.Called>) AS ?x) {}",
            "DESCRIBE ?s { ?s ?p ?o FILTER(<java:org.wenpu.web.Called>()) }",
            "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.wenpu.web.Called>())"})
    void queryRunsNoJavaClass(String query) {
        Called.yes = false;
        ask(query);
        assertFalse(Called.yes, query);
    }

    /** Not by that name, and not by those that Jena has for its own classes. */
    @ParameterizedTest
    @ValueSource(strings = {"wait>(3000)", "print>('x')", "version>()"})
    void functionsThatAreNotRegisteredDoNotRun(String call) {
        var answer = ask("SELECT (<http://jena.apache.org/ARQ/function#" + call + " AS ?x) {}");
        assertFalse(answer.body().contains("\"value\""), answer.body());
    }

    @Test
    void fromReadsNoFiles() {
        var answer = ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertFalse(answer.body().contains("root"));
        assertTrue(answer.statusCode() >= 400 || !answer.body().contains("\"type\""), answer.body());
    }

    @Test
    void scriptsDoNotRun() {
        assertTrue(ask("SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}").statusCode() >= 400
                || !ask("SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}").body().contains("\"value\""));
    }

    @Test
    void largeRequestIsRefused() throws IOException {
        assertEquals("HTTP/1.1 413", answered("Content-Length: 2000000"));
        assertEquals("HTTP/1.1 413", answered("Transfer-Encoding: chunked"));
    }

    /** How a request with a header is answered before any of its body is sent: what comes after may cut the answer off. */
    private static String answered(String header) throws IOException {
        try (var socket = new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(String.join("\r\n", "POST /sparql HTTP/1.1", "Host: localhost",
                    "Content-Type: application/sparql-query", header, "", "").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/server", "$/datasets", "$/metrics", "$/stats", "ds", "sparql/update"})
    void nothingElseIsServed(String path) {
        assertEquals(404, send(request(path)).statusCode(), path);
    }

    @Test
    void portInUseIsNamed() {
        var data = DatabaseMgr.createDatasetGraph();
        var port = server.address().getPort();
        var error = assertThrows(IllegalArgumentException.class, () -> Server.start(site(data), port));
        assertEquals("port " + port + " is in use; expected a free one", error.getMessage());
    }

    private static Site site(DatasetGraph data) {
        return new Site(data, new Iris("https://example.org/"), Path.of("target"));
    }

    private static HttpResponse<String> ask(String query) {
        return send(request("sparql?query=" + encoded(query)).header("Accept", "application/sparql-results+json"));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(URI.create("/" + path)));
    }

    /** On a connection of its own: the server closes one whose request it did not read to the end. */
    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
