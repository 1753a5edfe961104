package org.wenpu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;

/** A real server on a free port over a real store, asked by a real client. */
public final class Serving implements AutoCloseable {

    private final Path folder = folder();
    private final Store store = Store.openOrCreate(folder);
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Serving(Iris iris, Path dumps, Consumer<DatasetGraph> filling) {
        Txn.executeWrite(store.dataset(), () -> filling.accept(store.dataset()));
        server = Server.start(new Site(store.dataset(), iris, dumps), 0);
    }

    /** Serves what a text in TriG says, under a base. */
    public static Serving trig(String text, String base) {
        return new Serving(new Iris(base), Path.of("target"),
                data -> RDFParser.fromString(text, Lang.TRIG).base(base).parse(data));
    }

    /** Serves a folder of dumps, and no graph. */
    public static Serving dumps(Path folder, String base) {
        return new Serving(new Iris(base), folder, data -> { });
    }

    /** Its answer to a GET of a path, with headers as name, value, name, value … Redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(address(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address(String path) {
        return server.address().resolve(path);
    }

    @Override
    public void close() {
        server.close();
        store.close();
        IO.deleteAll(folder);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("wenpu");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
