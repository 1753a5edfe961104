package org.wenpu.web.linked;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.knowledge.Ontology;
import org.wenpu.rdf.Iris;

/**
 * Where this server serves what the graph names. The base of the data and the address of the server are two things:
 *
 * <pre>
 * {base}person/胡家福                 the thing
 * /person/%E8%83%A1…                 the same here: sends on to one of the next two
 * /page/person/%E8%83%A1…            the page about it
 * /data/person/%E8%83%A1….ttl        the data about it, in the format of the ending
 * </pre>
 *
 * A fragment ({@code #claim-…}) stays: it is a place on the page and a name in the data. The ontology is served at
 * {@code /ontology}, whatever the base.
 */
public final class Addresses {

    /** What the paths of pages start with. */
    public static final String PAGE = "/page/";

    /** The IRI of the ontology as a whole. */
    public static final Node ONTOLOGY = NodeFactory.createURI(Ontology.NAMESPACE.replace("#", ""));
    static final String DATA = "/data/";
    private static final String ONTOLOGY_PATH = "ontology";

    private final Iris iris;

    public Addresses(Iris iris) {
        this.iris = iris;
    }

    /** The page about a resource of ours; none about any other. */
    public Optional<String> page(Node resource) {
        return path(resource).map(path -> PAGE + path);
    }

    /** The data about a resource of ours, in a format. */
    public Optional<String> data(Node resource, DataFormat format) {
        return path(resource).map(path -> DATA + path.replaceFirst("#.*", "") + "." + format.extension());
    }

    /** What a path of this server, without its first slash and as it came over HTTP, stands for. */
    public Optional<Node> resource(String path) {
        return path.equals(ONTOLOGY_PATH) ? Optional.of(ONTOLOGY) : iris.resource(path);
    }

    private Optional<String> path(Node resource) {
        if (!resource.isURI()) {
            return Optional.empty();
        }
        var iri = resource.getURI();
        if (iri.startsWith(ONTOLOGY.getURI())) {
            return Optional.of(ONTOLOGY_PATH + iri.substring(ONTOLOGY.getURI().length()));
        }
        return iris.path(resource);
    }
}
