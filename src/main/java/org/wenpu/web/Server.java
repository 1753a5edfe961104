package org.wenpu.web;

import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * Serves a dataset on loopback for reading: SPARQL queries at {@code /sparql}. A query reaches nothing but the dataset
 * (no files, no other servers, no Java classes) and ends after half a minute.
 */
public final class Server implements AutoCloseable {

    private static final String HOST = "localhost";
    private static final String TIMEOUT_MILLIS = "30000";
    private static final int STOP_TIMEOUT_MILLIS = 2000;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /** Starts serving; port 0 takes any free one. */
    public static Server start(DatasetGraph data, int port) {
        // LOAD and FROM must not open files or addresses: a stream manager without locators finds none
        StreamManager.setGlobal(new StreamManager());
        var fuseki = FusekiServer.create().port(port).loopback(true)
                .registerOperation(Operation.Query, new SafeQuery())
                .addFilter("/*", new RequestLimits())
                .add("/sparql", DataService.newBuilder(readOnly(data)).addEndpoint(Operation.Query)).build();
        fuseki.getJettyServer().setStopTimeout(STOP_TIMEOUT_MILLIS);
        return new Server(started(fuseki, port));
    }

    /** Where it serves: http://localhost:3030/ */
    public URI address() {
        return URI.create("http://" + HOST + ":" + fuseki.getHttpPort() + "/");
    }

    /** Waits until it is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static DatasetGraph readOnly(DatasetGraph data) {
        data.getContext().set(ARQ.queryTimeout, TIMEOUT_MILLIS).set(ARQ.httpServiceAllowed, false);
        return new DatasetGraphReadOnly(data);
    }

    private static FusekiServer started(FusekiServer fuseki, int port) {
        try {
            return fuseki.start();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IllegalArgumentException("port " + port + " is in use; expected a free one", e);
                }
            }
            throw e;
        }
    }
}
