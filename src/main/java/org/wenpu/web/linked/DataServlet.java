package org.wenpu.web.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.GraphWriter;
import org.wenpu.rdf.NamedGraph;

/** Serves the data about a resource in the format that the path ends in: /data/person/….ttl */
public final class DataServlet extends HttpServlet {

    private final transient Descriptions descriptions;
    private final transient Addresses addresses;

    public DataServlet(Descriptions descriptions, Addresses addresses) {
        this.descriptions = descriptions;
        this.addresses = addresses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI().substring(Addresses.DATA.length());
        var dot = path.lastIndexOf('.');
        var format = DataFormat.ofExtension(path.substring(dot + 1));
        var resource = format.flatMap(known -> addresses.resource(path.substring(0, dot)));
        var graph = resource.flatMap(descriptions::of);
        if (graph.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new Alternates(addresses, resource.get()).announce(response);
        response.setContentType(format.get().mediaType());
        response.setCharacterEncoding("UTF-8");
        GraphWriter.write(inGraphs(graph.get(), format.get()), format.get().format(), response.getOutputStream());
    }

    /** Only TriG tells graphs apart; in the others a triple that many articles give stands once. */
    private static NamedGraph inGraphs(NamedGraph graph, DataFormat format) {
        return format == DataFormat.TRIG ? graph : new NamedGraph(graph.name(), graph.quads().stream()
                .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple())).toList());
    }
}
