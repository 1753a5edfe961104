package org.wenpu.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Adds what a parser sends to a dataset; what stands in no graph goes into one of its own. */
final class Loading extends StreamRDFBase {

    private final DatasetGraph data;
    private final Node graphless;

    Loading(DatasetGraph data, Node graphless) {
        this.data = data;
        this.graphless = graphless;
    }

    @Override
    public void triple(Triple triple) {
        data.add(Quad.create(graphless, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
        } else {
            data.add(quad);
        }
    }
}
