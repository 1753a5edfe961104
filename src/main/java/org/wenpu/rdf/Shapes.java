package org.wenpu.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.wenpu.knowledge.Ontology;
import org.wenpu.knowledge.TurtleFile;

/** The contract of the published graph, {@code ontology/shapes.ttl}, as a check. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph ontology;

    private Shapes(Graph shapes, Ontology ontology) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
        this.ontology = ontology.graph();
    }

    /** The contract that comes with the program. */
    public static Shapes standard(Ontology ontology) {
        return new Shapes(TurtleFile.shipped("ontology/shapes.ttl").graph(), ontology);
    }

    /** What does not hold in the graph of an article, in a fixed order; empty where all is well. */
    public List<Violation> violations(NamedGraph graph) {
        var data = new Union(graph.graph(), ontology);
        return ShaclValidator.get().validate(shapes, data).getEntries().stream().map(Shapes::violation)
                .distinct().sorted(Comparator.comparing(Violation::toString)).toList();
    }

    /** A constraint in SPARQL is asked of the article, and its value is what breaks the promise. */
    private static Violation violation(ReportEntry entry) {
        var value = Optional.ofNullable(entry.value());
        return SHACL.SPARQLConstraintComponent.equals(entry.sourceConstraintComponent())
                ? new Violation(entry.value().toString(), entry.message(), "")
                : new Violation(entry.focusNode().toString(), entry.message(), value.map(NodeFmtLib::strNT).orElse(""));
    }
}
