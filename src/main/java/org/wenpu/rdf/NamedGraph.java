package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one source says.
 *
 * @param name  the IRI of the graph: of an article's graph, that of the article
 * @param quads each once, in the order of their lines in N-Quads
 */
public record NamedGraph(Node name, List<Quad> quads) {

    public NamedGraph {
        quads = NQuads.sorted(quads);
    }

    /** Its triples as a graph in memory. */
    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
