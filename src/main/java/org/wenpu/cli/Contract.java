package org.wenpu.cli;

import java.util.function.Function;
import org.wenpu.Batch;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Outcome;
import org.wenpu.rdf.ClaimWriter;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Shapes;

/** Writes the graph of an article and lets it go on only where it keeps the contract of the published graph. */
final class Contract implements Function<Outcome.Extracted, NamedGraph> {

    private final ClaimWriter writer;
    private final Shapes shapes = Shapes.standard(Ontology.standard());

    Contract(ClaimWriter writer) {
        this.writer = writer;
    }

    @Override
    public NamedGraph apply(Outcome.Extracted extracted) {
        var graph = writer.graph(extracted);
        var violations = shapes.violations(graph);
        if (!violations.isEmpty()) {
            throw new Batch.Refusal("its graph breaks the contract: " + violations.get(0)
                    + (violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : ""));
        }
        return graph;
    }
}
