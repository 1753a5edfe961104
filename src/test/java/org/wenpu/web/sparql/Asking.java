package org.wenpu.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;
import org.wenpu.web.Server;
import org.wenpu.web.Site;

/** A real server over a store of the sample, and a client of its endpoint. */
final class Asking implements AutoCloseable {

    static final String PERSONS = "SELECT ?s { ?s a <https://w3id.org/wenpu/ontology#Person> }";
    static final String JSON = "application/sparql-results+json";

    private final Path folder;
    private final Store store;
    private final Server server;

    Asking() {
        try {
            folder = Files.createTempDirectory("wenpu");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = Store.openOrCreate(folder);
        store.load(List.of(Path.of("src/test/resources/query-sample.trig")), new Iris(Iris.DEFAULT_BASE));
        server = Server.start(new Site(store.dataset(), new Iris(Iris.DEFAULT_BASE), Path.of("target")), 0);
    }

    Store store() {
        return store;
    }

    URI address() {
        return server.address();
    }

    HttpResponse<String> ask(String query, String accept) {
        return send(request("sparql?query=" + encoded(query)).header("Accept", accept));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(URI.create("/" + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** On a connection of its own: the server closes one whose request it did not read to the end. */
    <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return HttpClient.newHttpClient().send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
        IO.deleteAll(folder);
    }
}
