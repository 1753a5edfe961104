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
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.wenpu.web.dumps.DumpPaths;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.linked.DataServlet;
import org.wenpu.web.linked.Descriptions;
import org.wenpu.web.linked.ResourceServlet;
import org.wenpu.web.page.SitePages;

/**
 * Serves a site on loopback for reading: pages, data, and SPARQL queries at {@code /sparql}. A query reaches nothing but
 * the dataset (no files, no other servers, no Java classes) and ends after half a minute.
 */
public final class Server implements AutoCloseable {

    private static final String SPARQL = "/sparql";
    private static final String HOST = "localhost";
    private static final String TIMEOUT_MILLIS = "30000";
    private static final int STOP_TIMEOUT_MILLIS = 2000;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /** Starts serving; port 0 takes any free one. */
    public static Server start(Site site, int port) {
        // LOAD and FROM must not open files or addresses: a stream manager without locators finds none
        StreamManager.setGlobal(new StreamManager());
        var builder = FusekiServer.create().port(port).loopback(true)
                .registerOperation(Operation.Query, new SafeQuery())
                .addFilter("/*", new RequestLimits())
                .add(SPARQL, DataService.newBuilder(readOnly(site.data())).addEndpoint(Operation.Query));
        var addresses = new Addresses(site.iris());
        var descriptions = new Descriptions(site.data());
        var pages = new SitePages(site, addresses, descriptions);
        pages.filters().forEach(builder::addFilter);
        pages.servlets().forEach(builder::addServlet);
        DumpPaths.servlets(site.dumps(), site.iris()).forEach(builder::addServlet);
        builder.addServlet("/data/*", new DataServlet(site.data(), descriptions, addresses));
        builder.addServlet("/*", new ResourceServlet(site.data(), descriptions, addresses, pages.notFound()));
        var fuseki = builder.build();
        fuseki.getJettyServer().setStopTimeout(STOP_TIMEOUT_MILLIS);
        allowEncodedSlashes(fuseki);
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

    /** A slash in a name stands in its IRI as %2F, which Jetty refuses unless told that nothing reads it as a step. */
    private static void allowEncodedSlashes(FusekiServer fuseki) {
        var compliance = UriCompliance.DEFAULT.with("names", Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.AMBIGUOUS_PATH_ENCODING);
        var jetty = fuseki.getJettyServer();
        for (var connector : jetty.getConnectors()) {
            connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration()
                    .setUriCompliance(compliance);
        }
        jetty.getContainedBeans(ServletHandler.class).forEach(handler -> handler.setDecodeAmbiguousURIs(true));
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
