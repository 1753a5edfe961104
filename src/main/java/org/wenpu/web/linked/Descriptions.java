package org.wenpu.web.linked;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.wenpu.knowledge.Ontology;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/** What the data of one resource holds. */
public final class Descriptions {

    /** What a claim names besides its evidence. */
    private static final Set<Node> NAMED = Set.of(Vocabulary.SUBJECT, Vocabulary.OBJECT, Vocabulary.SPEAKER);

    private final DatasetGraph data;
    private final Ontology ontology;

    public Descriptions(DatasetGraph data, Ontology ontology) {
        this.data = data;
        this.ontology = ontology;
    }

    /** Whether anything is said of a resource. */
    public boolean knows(Node resource) {
        return resource.equals(Addresses.ONTOLOGY) || Txn.calculateRead(data, () -> data.containsGraph(resource)
                || data.contains(Node.ANY, resource, Node.ANY, Node.ANY));
    }

    /**
     * What is said of a resource: of the ontology all; of an article its graph; of any other its own triples and the
     * claims that name it, with their passages and the names in them.
     */
    public Optional<NamedGraph> of(Node resource) {
        return Txn.calculateRead(data, () -> knows(resource)
                ? Optional.of(new NamedGraph(resource, quads(resource).toList())) : Optional.empty());
    }

    private Stream<Quad> quads(Node resource) {
        if (resource.equals(Addresses.ONTOLOGY)) {
            return ontology.graph().stream().map(triple -> Quad.create(Quad.defaultGraphIRI, triple));
        }
        if (data.containsGraph(resource)) {
            return find(resource, Node.ANY, Node.ANY, Node.ANY);
        }
        var claims = NAMED.stream().flatMap(role -> find(Node.ANY, Node.ANY, role, resource)).flatMap(this::claim);
        return Stream.concat(find(Node.ANY, resource, Node.ANY, Node.ANY), claims);
    }

    /** The claim that a quad is of. */
    private Stream<Quad> claim(Quad part) {
        return find(part.getGraph(), part.getSubject(), Node.ANY, Node.ANY)
                .flatMap(quad -> Stream.concat(Stream.of(quad), object(quad)));
    }

    private Stream<Quad> object(Quad quad) {
        if (quad.getPredicate().equals(Vocabulary.EVIDENCE)) {
            return find(quad.getGraph(), quad.getObject(), Node.ANY, Node.ANY);
        }
        return NAMED.contains(quad.getPredicate()) && quad.getObject().isURI()
                ? find(quad.getGraph(), quad.getObject(), Vocabulary.LABEL, Node.ANY) : Stream.empty();
    }

    private Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.asStream(data.find(graph, subject, predicate, object));
    }
}
