package org.wenpu.dump;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/** What a graph says, by subject and property; values come in the order of its quads. */
final class Facts {

    private final Map<Node, List<Quad>> bySubject;

    Facts(NamedGraph graph) {
        bySubject = graph.quads().stream().collect(Collectors.groupingBy(Quad::getSubject));
    }

    Stream<Node> instances(Node type) {
        return bySubject.keySet().stream().filter(node -> values(node, Vocabulary.TYPE).anyMatch(type::equals));
    }

    Stream<Node> values(Node subject, Node property) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(quad -> quad.getPredicate().equals(property)).map(Quad::getObject);
    }

    /** The first value. */
    Optional<Node> value(Node subject, Node property) {
        return values(subject, property).findFirst();
    }

    /** The first value as text, where it is a literal. */
    Optional<String> text(Node subject, Node property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The label of a resource, or what a literal says. */
    Optional<String> label(Node node) {
        return node.isLiteral() ? Optional.of(node.getLiteralLexicalForm()) : text(node, Vocabulary.LABEL);
    }
}
