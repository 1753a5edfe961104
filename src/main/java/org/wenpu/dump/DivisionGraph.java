package org.wenpu.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.Literals;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/**
 * What is known of today's countries and divisions before anything is read: code, names, and the next outer one.
 * Nothing is said of an IRI that could mean either of two: 江苏省鼓楼区.
 */
final class DivisionGraph {

    private final Iris iris;
    private final Divisions divisions;
    private final Map<String, Long> meanings;
    private final List<Quad> quads = new ArrayList<>();
    private final Node name;

    private DivisionGraph(Iris iris, Divisions divisions) {
        this.iris = iris;
        this.divisions = divisions;
        this.name = iris.graph(DumpFolder.DIVISIONS);
        this.meanings = divisions.current().stream().map(divisions::identity)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    static NamedGraph of(Divisions divisions, Iris iris) {
        var graph = new DivisionGraph(iris, divisions);
        divisions.current().forEach(graph::describe);
        return new NamedGraph(graph.name, graph.quads);
    }

    private void describe(Division division) {
        iri(division).ifPresent(node -> {
            add(node, Vocabulary.TYPE, Vocabulary.of(EntityType.ADMINISTRATIVE_DIVISION));
            add(node, SKOS.notation.asNode(), Literals.string(division.code()));
            add(node, Vocabulary.LABEL, Literals.text(division.name(), Script.SIMPLIFIED));
            division.shortNames().forEach(other ->
                    add(node, Vocabulary.ALT_LABEL, Literals.text(other, Script.SIMPLIFIED)));
            divisions.of(division.parent()).flatMap(this::iri)
                    .ifPresent(outer -> add(node, DCTerms.isPartOf.asNode(), outer));
        });
    }

    private Optional<Node> iri(Division division) {
        var identity = divisions.identity(division);
        return meanings.getOrDefault(identity, 0L) == 1 ? Optional.of(iris.division(identity)) : Optional.empty();
    }

    private void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(name, subject, property, object));
    }
}
