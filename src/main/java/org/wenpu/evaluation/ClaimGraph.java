package org.wenpu.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The claims of a graph by article, in the order of its quads. */
final class ClaimGraph {

    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
    private static final Node END = NodeFactory.createURI(NIF + "endIndex");
    private static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final List<Node> LABELS =
            List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), SKOS.prefLabel.asNode());

    private final Map<Node, Map<Node, List<Node>>> resources = new LinkedHashMap<>();

    ClaimGraph(Collection<Quad> quads) {
        quads.forEach(quad -> resources.computeIfAbsent(quad.getSubject(), key -> new LinkedHashMap<>())
                .computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>()).add(quad.getObject()));
    }

    /** The claims of each article, by its identifier; of those that say the same the first. */
    Map<String, List<FoundClaim>> claims() {
        var claims = new LinkedHashMap<String, Map<FoundClaim.Statement, FoundClaim>>();
        resources.keySet().stream().filter(this::isClaim).forEach(node -> {
            var claim = claim(node);
            values(node, DERIVED_FROM).flatMap(article -> values(article, DCTerms.identifier.asNode())).findFirst()
                    .ifPresent(name -> claims.computeIfAbsent(name.getLiteralLexicalForm(),
                            key -> new LinkedHashMap<>()).putIfAbsent(claim.statement(), claim));
        });
        var found = new LinkedHashMap<String, List<FoundClaim>>();
        claims.forEach((name, statements) -> found.put(name, List.copyOf(statements.values())));
        return found;
    }

    private boolean isClaim(Node node) {
        return values(node, RDF.type.asNode()).anyMatch(type -> local(type).equals("Claim"))
                && Stream.of(RDF.subject, RDF.predicate, RDF.object)
                        .allMatch(property -> values(node, property.asNode()).findAny().isPresent());
    }

    private FoundClaim claim(Node node) {
        return new FoundClaim(names(first(node, RDF.subject.asNode())), local(first(node, RDF.predicate.asNode())),
                names(first(node, RDF.object.asNode())),
                named(node, "modality").map(ClaimGraph::local).findFirst().orElse("").toLowerCase(Locale.ROOT),
                named(node, "speaker").findFirst().map(this::names).orElse(Set.of()),
                named(node, "evidence").flatMap(this::passage).toList(),
                named(node, "rule").map(Node::getLiteralLexicalForm).findFirst().orElse(""));
    }

    private Stream<FoundClaim.Passage> passage(Node passage) {
        return values(passage, BEGIN).limit(1).flatMap(begin -> values(passage, END).limit(1)
                .map(end -> new FoundClaim.Passage(number(begin), number(end))));
    }

    private Set<String> names(Node term) {
        if (term.isLiteral()) {
            return Set.of(Names.normal(term.getLiteralLexicalForm()));
        }
        var names = new TreeSet<String>();
        LABELS.stream().flatMap(label -> values(term, label)).filter(Node::isLiteral)
                .forEach(label -> names.add(Names.normal(label.getLiteralLexicalForm())));
        return names.isEmpty() ? Set.of(Names.normal(local(term))) : names;
    }

    private Node first(Node subject, Node property) {
        return values(subject, property).findFirst().orElseThrow();
    }

    private Stream<Node> values(Node subject, Node property) {
        return resources.getOrDefault(subject, Map.of()).getOrDefault(property, List.of()).stream();
    }

    /** The values of the properties of that local name, whatever their namespace. */
    private Stream<Node> named(Node subject, String localName) {
        return resources.get(subject).entrySet().stream().filter(property -> local(property.getKey()).equals(localName))
                .flatMap(property -> property.getValue().stream());
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }

    private static String local(Node term) {
        return term.toString().replaceFirst(".*[#/]", "");
    }
}
