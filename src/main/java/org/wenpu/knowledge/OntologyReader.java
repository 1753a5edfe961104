package org.wenpu.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wenpu.model.Amount;
import org.wenpu.model.EntityType;
import org.wenpu.model.Time;
import org.wenpu.model.Value;

/** Reads the predicates out of the ontology's Turtle; what is wrong in it is told with its place. */
final class OntologyReader {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node PREDICATE = NodeFactory.createURI(Ontology.NAMESPACE + "Predicate");
    private static final Node DOMAIN = NodeFactory.createURI(SCHEMA + "domainIncludes");
    private static final Node RANGE = NodeFactory.createURI(SCHEMA + "rangeIncludes");
    private static final Map<String, EntityType> TYPES = Stream.of(EntityType.values())
            .collect(Collectors.toUnmodifiableMap(type -> Ontology.NAMESPACE + type.localName(), Function.identity()));

    private final TurtleFile file;
    private final Graph graph;

    OntologyReader(TurtleFile file) {
        this.file = file;
        this.graph = file.graph();
    }

    Ontology ontology() {
        SortedMap<String, Predicate> predicates = new TreeMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), PREDICATE).forEach(triple -> {
            var predicate = predicate(triple.getSubject());
            predicates.put(predicate.name(), predicate);
        });
        return new Ontology(graph, predicates);
    }

    private Predicate predicate(Node term) {
        var domain = types(term, objects(term, DOMAIN));
        if (domain.isEmpty()) {
            throw wrong(term, "no schema:domainIncludes; expected at least one of " + names());
        }
        var ranges = objects(term, RANGE);
        if (ranges.isEmpty()) {
            throw wrong(term, "no schema:rangeIncludes; expected a datatype or one of " + names());
        }
        var literal = ranges.stream().allMatch(this::isDatatype);
        var symmetric = graph.contains(term, RDF.type.asNode(), OWL2.SymmetricProperty.asNode());
        return new Predicate(local(term), domain, literal ? Set.of() : types(term, ranges),
                literal ? Optional.of(literal(ranges)) : Optional.empty(), symmetric);
    }

    private boolean isDatatype(Node range) {
        return range.getURI().startsWith(XSDDatatype.XSD)
                || graph.contains(range, RDF.type.asNode(), RDFS.Datatype.asNode());
    }

    /** Amounts are published as they are written, as strings; times by datatypes of their own. */
    private static Class<? extends Value> literal(Collection<Node> ranges) {
        return ranges.contains(NodeFactory.createURI(XSDDatatype.XSDstring.getURI())) ? Amount.class : Time.class;
    }

    private Set<EntityType> types(Node term, Collection<Node> classes) {
        return classes.stream().map(node -> type(term, node)).collect(Collectors.toUnmodifiableSet());
    }

    private EntityType type(Node term, Node node) {
        var type = TYPES.get(node.toString());
        if (type == null) {
            throw wrong(term, "type <" + node + ">; expected one of " + names());
        }
        return type;
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
    }

    /** A message that points to the line on which the description of a term begins. */
    private IllegalStateException wrong(Node term, String what) {
        var name = "wp:" + local(term);
        return new IllegalStateException(file.name() + ":" + file.line(name + " ") + ":1: " + name + ": " + what);
    }

    private static String local(Node term) {
        return term.getURI().substring(Ontology.NAMESPACE.length());
    }

    private static String names() {
        return Stream.of(EntityType.values()).map(EntityType::localName).collect(Collectors.joining(", "));
    }
}
