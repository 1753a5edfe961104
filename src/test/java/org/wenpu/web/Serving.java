package org.wenpu.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.wenpu.rdf.Iris;

/** A real server on a free port over a graph in memory, asked by a real client. */
public final class Serving implements AutoCloseable {

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Serving(Server server) {
        this.server = server;
    }

    /** Serves what a text in TriG says, under a base. */
    public static Serving trig(String text, String base) {
        var data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> RDFParser.fromString(text, Lang.TRIG).base(base).parse(data));
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new Serving(Server.start(new Site(data, new Iris(base), Path.of("target")), 0));
    }

    /** Serves a folder of dumps, and no graph. */
    public static Serving dumps(Path folder, String base) {
        return new Serving(Server.start(new Site(DatabaseMgr.createDatasetGraph(), new Iris(base), folder), 0));
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
    }
}
