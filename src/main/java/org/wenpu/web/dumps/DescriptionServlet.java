package org.wenpu.web.dumps;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wenpu.dump.DumpFolder;
import org.wenpu.rdf.GraphReader;
import org.wenpu.rdf.GraphWriter;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.web.Refusal;
import org.wenpu.web.linked.Accept;
import org.wenpu.web.linked.DataFormat;

/** Serves the description of a dump (VoID and DCAT) in the format of RDF that the client wants most. */
final class DescriptionServlet extends HttpServlet {

    private final transient DumpFolder folder;
    private final transient Iris iris;

    DescriptionServlet(DumpFolder folder, Iris iris) {
        this.folder = folder;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        var format = new Accept(request.getHeader("Accept")).best(DataFormat.mediaTypes())
                .flatMap(DataFormat::ofMediaType);
        if (!folder.isComplete()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (format.isEmpty()) {
            Refusal.send(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Refusal.ofForms(DataFormat.mediaTypes()));
        } else {
            response.setContentType(format.get().mediaType());
            response.setCharacterEncoding("UTF-8");
            GraphWriter.write(description(), format.get().format(), response.getOutputStream());
        }
    }

    private NamedGraph description() {
        Graph graph = GraphFactory.createDefaultGraph();
        new GraphReader(folder.description()).read(StreamRDFLib.graph(graph));
        return new NamedGraph(iris.dataset(),
                graph.stream().map(triple -> Quad.create(Quad.defaultGraphIRI, triple)).toList());
    }
}
