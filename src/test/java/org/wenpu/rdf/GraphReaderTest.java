package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphReaderTest {

    @TempDir
    Path folder;

    @Test
    void aFaultIsToldWithItsPlace() throws IOException {
        assertEquals("x.nq:2:6: ", message("x.nq", "<a:a> <a:b> <a:c> .\n<a:a oops\n").substring(0, 10));
        assertTrue(message("x.ttl", "@prefix a: <a:> .\na:a a:b .").startsWith("x.ttl:2:9: "));
        assertTrue(message("x.jsonld", "{").startsWith("x.jsonld: "));
    }

    @Test
    void anUnknownEndingIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> new GraphReader(Path.of("x.doc")));
        assertTrue(error.getMessage().startsWith("x.doc: no known ending; expected one of RDF"));
    }

    @Test
    void aMissingFileIsToldWithItsName() {
        var reader = new GraphReader(folder.resolve("x.nq"));
        var error = assertThrows(UncheckedIOException.class, () -> reader.read(StreamRDFLib.sinkNull()));
        assertEquals("read " + folder.resolve("x.nq"), error.getMessage());
    }

    @Test
    void aContextOfJsonLdIsNotFetched() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var context = "http://localhost:" + server.getAddress().getPort() + "/context";
            assertTrue(message("x.jsonld", "{\"@context\": \"" + context + "\", \"a\": 1}").startsWith("x.jsonld: "));
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    /** The message about a file of that content, without its folder. */
    private String message(String name, String content) throws IOException {
        var reader = new GraphReader(Files.writeString(folder.resolve(name), content));
        var error = assertThrows(IllegalArgumentException.class, () -> reader.read(StreamRDFLib.sinkNull()));
        return error.getMessage().replace(folder.toString() + "/", "");
    }
}
