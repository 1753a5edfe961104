package org.wenpu.web;

import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.wenpu.knowledge.Ontology;
import org.wenpu.web.dumps.DumpPaths;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.linked.DataServlet;
import org.wenpu.web.linked.Descriptions;
import org.wenpu.web.linked.ResourceServlet;
import org.wenpu.web.page.SitePages;
import org.wenpu.web.sparql.SparqlEndpoint;

/** Serves a site on loopback for reading: pages, data, and SPARQL queries. */
public final class Server implements AutoCloseable {

    private static final String HOST = "localhost";
    private static final int STOP_TIMEOUT_MILLIS = 2000;

    private final FusekiServer fuseki;

    private Server(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /** Starts serving; port 0 takes any free one. */
    public static Server start(Site site, int port) {
        var builder = FusekiServer.create().port(port).loopback(true)
                .addFilter("/*", new SafetyHeaders())
                .addFilter("/*", new CrossOrigin())
                .addFilter("/*", new RequestLimits());
        var addresses = new Addresses(site.iris());
        var ontology = Ontology.standard();
        var descriptions = new Descriptions(site.data(), ontology);
        var pages = new SitePages(site, ontology, addresses, descriptions);
        pages.filters().forEach(builder::addFilter);
        SparqlEndpoint.add(builder, site.data());
        pages.servlets().forEach(builder::addServlet);
        DumpPaths.servlets(site.dumps(), site.iris()).forEach(builder::addServlet);
        builder.addServlet("/data/*", new DataServlet(descriptions, addresses));
        builder.addServlet("/*", new ResourceServlet(descriptions, addresses, pages.notFound()));
        var fuseki = builder.build();
        var jetty = fuseki.getJettyServer();
        jetty.setStopTimeout(STOP_TIMEOUT_MILLIS);
        jetty.setHandler(new Compressed(jetty.getHandler()));
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
