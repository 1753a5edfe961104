package org.wenpu.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wenpu.web.sparql.Asking.JSON;
import static org.wenpu.web.sparql.Asking.PERSONS;
import static org.wenpu.web.sparql.Asking.encoded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.web.Server;

/** What a query, a request or a page of another origin cannot do. */
class ClosedDoorsTest {

    private static final String COUNTLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

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
    void otherMediaTypesAreRefused() {
        for (var type : List.of("application/ld+json", "text/turtle", "application/sparql-update", "image/png")) {
            var request = asking.request("sparql").header("Content-Type", type);
            assertEquals(415, asking.send(request.POST(BodyPublishers.ofString(
                    "{\"@context\": \"http://localhost:1/context\"}"))).statusCode(), type);
        }
    }

    @Test
    void aQueryThatTakesTooLongIsEnded() {
        var answer = asking.send(asking.request("sparql?timeout=1&query=" + encoded(COUNTLESS)));
        assertEquals(503, answer.statusCode());
        assertEquals("the query takes longer than it may (30 seconds at most); expected a narrower one\n",
                answer.body());
    }

    @Test
    void everyQueryHasAnEnd() {
        assertEquals("30000", asking.store().dataset().getContext().getAsString(ARQ.queryTimeout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "CONSTRUCT { [] ?b ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "JSON { 'a': ?a } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"})
    void anAnswerIsWholeOrRefused(String query) {
        var answer = asking.ask(query, "*/*");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("more than 100000 rows or triples; expected a LIMIT"), answer.body());
        assertEquals(200, asking.ask(query + " LIMIT 1000", "*/*").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void otherMethodsAreRefused(String method) {
        var answer = asking.send(asking.request("sparql").method(method, BodyPublishers.noBody()));
        assertTrue(List.of(405, 501).contains(answer.statusCode()), answer.toString());
    }

    @Test
    void pagesOfOtherOriginsMayReadWithoutCredentials() {
        var answer = asking.send(asking.request("sparql?query=" + encoded(PERSONS))
                .header("Origin", "https://example.org"));
        assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin"));
        assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Credentials"));
        var preflight = asking.send(asking.request("sparql").header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertEquals("GET, HEAD, POST", preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow());
        assertTrue(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()
                .contains("Content-Type"));
        assertEquals(List.of(), preflight.headers().allValues("Access-Control-Allow-Credentials"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "sparql?query=oops", "none", "$/ping"})
    void everyAnswerHasTheHeadersOfSafety(String path) {
        var headers = asking.send(asking.request(path)).headers();
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
            var body = asking.send(asking.request(path)).body();
            assertFalse(body.matches("(?is).*(jetty|jena|fuseki|java|\\bat org\\.).*"), path + ": " + body);
        }
    }

    @Test
    void aBadRequestLineTellsNothingOfTheServer() throws IOException {
        try (var socket = new Socket("localhost", asking.address().getPort())) {
            var request = "GET /sparql HTTP/9.9\r\nHost: a b\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(answer.matches("(?is).*(jetty|jena|fuseki|java).*"), answer);
        }
    }

    @Test
    void aPackedRequestIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(PERSONS.getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(415, asking.send(asking.request("sparql").header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()))).statusCode());
    }

    /** What Jena opens by name, for LOAD and FROM, is nothing. */
    @Test
    void jenaOpensNoFilesAndNoAddresses() {
        assertNull(StreamManager.get().open(Path.of("pom.xml").toUri().toString()));
        assertNull(StreamManager.get().open(asking.address() + "sparql"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 100_000})
    void aDeeplyNestedQueryDoesNoHarm(int depth) {
        var answer = asking.send(asking.request("sparql").header("Content-Type", "application/sparql-query").POST(
                BodyPublishers.ofString("SELECT * { FILTER" + "(".repeat(depth) + "1" + ")".repeat(depth) + " }")));
        assertTrue(answer.statusCode() >= 200 && !answer.body().contains("\tat "), answer.body());
        assertEquals(200, asking.ask(PERSONS, JSON).statusCode());
    }
}
