package org.wenpu.web.sparql;

import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * SPARQL 1.1 queries over a dataset. A query reaches nothing but the dataset (no files, no other servers, no Java
 * classes) and ends after half a minute.
 */
public final class SparqlEndpoint {

    /** Where it is. */
    public static final String PATH = "/sparql";

    static final int TIMEOUT_SECONDS = 30;

    private SparqlEndpoint() {
    }

    /** Adds it to a server, behind the filters that the server has already. */
    public static void add(FusekiServer.Builder server, DatasetGraph data) {
        // LOAD and FROM must not open files or addresses: a stream manager without locators finds none
        StreamManager.setGlobal(new StreamManager());
        var context = data.getContext();
        context.set(ARQ.queryTimeout, Long.toString(TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS)));
        context.set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(context, new KnownFunctions());
        PropertyFunctionRegistry.set(context, new KnownPropertyFunctions());
        server.registerOperation(Operation.Query, new QueryOperation())
                .addFilter(PATH, new HeadAsGet())
                .addFilter(PATH, new DescribedService(new ServiceDescription(data)))
                .add(PATH, DataService.newBuilder(new DatasetGraphReadOnly(data)).addEndpoint(Operation.Query));
    }
}
