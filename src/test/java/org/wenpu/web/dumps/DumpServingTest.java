package org.wenpu.web.dumps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.dump.DumpFolder;
import org.wenpu.dump.Dumps;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;
import org.wenpu.rdf.Sha256;
import org.wenpu.web.Serving;

class DumpServingTest {

    private static final String DUMP = "/dumps/wenpu.nq.gz";

    @TempDir
    private static Path folder;
    private static Serving server;
    private static byte[] bytes;
    private static String tag;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        dump("one");
        dump("one", "two");
        Files.writeString(folder.resolve("secret.txt"), "not of the dump");
        bytes = Files.readAllBytes(folder.resolve("wenpu.nq.gz"));
        tag = "\"" + Sha256.of(bytes) + "\"";
        server = Serving.dumps(folder, Iris.DEFAULT_BASE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFileIsServedWithItsChecksumAsStrongTag() {
        var answer = get(DUMP);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(bytes, answer.body());
        assertEquals(tag, header(answer, "ETag"));
        assertEquals("application/gzip", header(answer, "Content-Type"));
        assertEquals("bytes", header(answer, "Accept-Ranges"));
        assertEquals("" + bytes.length, header(answer, "Content-Length"));
        assertTrue(header(answer, "Last-Modified").endsWith(" GMT"));
        assertEquals("", header(answer, "Content-Encoding"));
    }

    @Test
    void everyFileThatTheChecksumsNameIsServed() throws IOException {
        for (var name : new DumpFolder(folder).names()) {
            var answer = get("/dumps/" + name);
            assertEquals(200, answer.statusCode(), name);
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), answer.body(), name);
        }
        assertEquals(13, new DumpFolder(folder).names().size());
    }

    @ParameterizedTest
    @CsvSource({"claims.parquet,application/vnd.apache.parquet", "changes/index.csv,text/csv;charset=utf-8",
        "wenpu.ttl,text/turtle;charset=utf-8", "SHA256SUMS,text/plain;charset=utf-8"})
    void mediaTypesAreTold(String name, String type) {
        assertEquals(type, header(get("/dumps/" + name), "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-19,10,20", "bytes=0-0,0,1", "bytes=-5,-5,0", "bytes=7-,7,0"})
    void aRangeIsServed(String range, int from, int to) {
        var answer = get(DUMP, "Range", range);
        var begin = from < 0 ? bytes.length + from : from;
        var end = to == 0 ? bytes.length : to;
        assertEquals(206, answer.statusCode());
        assertArrayEquals(Arrays.copyOfRange(bytes, begin, end), answer.body());
        assertEquals("bytes " + begin + "-" + (end - 1) + "/" + bytes.length, header(answer, "Content-Range"));
        assertEquals(tag, header(answer, "ETag"));
    }

    @Test
    void aRangeBeyondTheEndIsRefused() {
        var answer = get(DUMP, "Range", "bytes=" + bytes.length + "-");
        assertEquals(416, answer.statusCode());
        assertEquals("bytes */" + bytes.length, header(answer, "Content-Range"));
    }

    @Test
    void theRestIsServedWhereTheFileIsStillTheSame() {
        assertEquals(206, get(DUMP, "Range", "bytes=10-", "If-Range", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"another\"", "W/\"another\"", "Thu, 01 Jan 1970 00:00:00 GMT"})
    void theWholeIsServedWhereTheFileIsAnother(String expected) {
        var answer = get(DUMP, "Range", "bytes=10-", "If-Range", expected);
        assertEquals(200, answer.statusCode());
        assertArrayEquals(bytes, answer.body());
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        var answer = get(DUMP, "If-None-Match", tag);
        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.body().length);
        assertEquals(200, get(DUMP, "If-None-Match", "\"another\"").statusCode());
        assertEquals(304, get(DUMP, "If-Modified-Since", header(get(DUMP), "Last-Modified")).statusCode());
    }

    @Test
    void headTellsAllButTheBody() {
        var answer = send(HttpRequest.newBuilder(server.address(DUMP)).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertEquals(tag, header(answer, "ETag"));
        assertEquals("" + bytes.length, header(answer, "Content-Length"));
        assertEquals(0, answer.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dumps/nothing.nq", "/dumps/secret.txt", "/dumps/changes", "/dumps/changes/",
        "/dumps//etc/passwd", "/dumps/%2e%2e/secret.txt", "/dumps/changes/%2e%2e/%2e%2e/secret.txt", "/dumps/..%2fsecret.txt"})
    void nothingElseIsServed(String path) {
        var answer = get(path);
        assertTrue(List.of(400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        assertFalse(new String(answer.body(), StandardCharsets.UTF_8).contains("not of the dump"));
    }

    @Test
    void dumpsCannotBeChanged() {
        for (var method : List.of("PUT", "DELETE", "POST")) {
            var request = HttpRequest.newBuilder(server.address(DUMP)).method(method, BodyPublishers.ofString("x"));
            assertEquals(405, send(request).statusCode(), method);
        }
    }

    @Test
    void aReplacedFileGetsAnotherTag() throws IOException {
        var other = folder.resolve("other");
        dump(other, "one");
        try (var another = Serving.dumps(other, Iris.DEFAULT_BASE)) {
            var before = another.get(DUMP).headers().firstValue("ETag");
            dump(other, "one", "two");
            assertEquals(tag, another.get(DUMP).headers().firstValue("ETag").orElseThrow());
            assertFalse(before.equals(another.get(DUMP).headers().firstValue("ETag")));
        }
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,text/turtle", "application/ld+json,application/ld+json",
        "application/n-triples,application/n-triples", "application/rdf+xml,application/rdf+xml", "*/*,text/turtle",
        "'application/rdf+xml;q=0.5,application/n-triples',application/n-triples"})
    void theDescriptionIsServedInTheFormatAskedFor(String accept, String type) {
        for (var path : List.of("/.well-known/void", "/dumps/")) {
            var answer = get(path, "Accept", accept);
            assertEquals(200, answer.statusCode());
            assertEquals(type, header(answer, "Content-Type").replaceAll(";.*", ""));
            assertEquals("Accept", header(answer, "Vary"));
            var expected = RDFParser.source(folder.resolve("void.ttl")).toGraph();
            assertTrue(expected.isIsomorphicWith(RDFParser.fromString(new String(answer.body(), StandardCharsets.UTF_8),
                    RDFLanguages.contentTypeToLang(type)).toGraph()), accept);
        }
    }

    @Test
    void noOtherFormatIsServed() {
        var answer = get("/.well-known/void", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertEquals("Accept", header(answer, "Vary"));
    }

    @ParameterizedTest
    @CsvSource({"/dataset,/.well-known/void", "/dumps,/dumps/"})
    void thingsSendOnToWhatTellsOfThem(String thing, String document) {
        var answer = get(thing);
        assertEquals(303, answer.statusCode());
        assertEquals(document, header(answer, "Location"));
    }

    @Test
    void withoutADumpNothingIsThere() throws IOException {
        try (var empty = Serving.dumps(Files.createDirectory(folder.resolve("empty")), Iris.DEFAULT_BASE)) {
            assertEquals(404, empty.get("/dumps/").statusCode());
            assertEquals(404, empty.get(DUMP).statusCode());
            assertEquals(404, empty.get("/.well-known/void").statusCode());
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void dump(String... articles) throws IOException {
        dump(folder, articles);
    }

    private static void dump(Path folder, String... articles) throws IOException {
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            for (var article : articles) {
                dumps.write(graph(article));
            }
            dumps.complete();
        }
    }

    private static NamedGraph graph(String article) {
        return Samples.writer().graph(Samples.extracted(article));
    }
}
