package org.wenpu.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;

/** What may be said: the predicates of {@code ontology/wenpu.ttl} with their domains and ranges. */
public final class Ontology {

    /** The namespace of its classes and properties. */
    public static final String NAMESPACE = "https://w3id.org/wenpu/ontology#";

    private final Graph graph;
    private final SortedMap<String, Predicate> predicates;

    Ontology(Graph graph, SortedMap<String, Predicate> predicates) {
        this.graph = graph;
        this.predicates = Collections.unmodifiableSortedMap(predicates);
    }

    /** The ontology that comes with the program. */
    public static Ontology standard() {
        return of(TurtleFile.shipped("ontology/wenpu.ttl"));
    }

    static Ontology of(TurtleFile file) {
        return new OntologyReader(file).ontology();
    }

    /** All predicates, by name. */
    public Collection<Predicate> predicates() {
        return predicates.values();
    }

    /** The predicate of a local name, where there is one: develops. */
    public Optional<Predicate> find(String name) {
        return Optional.ofNullable(predicates.get(name));
    }

    /** The predicate of a local name that the ontology must have. */
    public Predicate predicate(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(
                "predicate '" + name + "'; expected one of " + String.join(", ", predicates.keySet())));
    }

    /** All that the ontology says, as it stands in its file. Not to be changed. */
    public Graph graph() {
        return graph;
    }
}
