package org.wenpu.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.Literals;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/** What a dump says of itself in VoID and DCAT 3: its counts and its files. */
final class Description {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Iris iris;
    private final Node dataset;
    private final List<Quad> quads = new ArrayList<>();

    Description(Iris iris, Statistics statistics, List<DumpFile> files) {
        this.iris = iris;
        this.dataset = iris.dataset();
        fixed();
        counts(statistics);
        files.forEach(this::distribution);
    }

    NamedGraph graph() {
        return new NamedGraph(dataset, quads);
    }

    private void fixed() {
        var place = "/org/wenpu/dump/dataset.ttl";
        var in = Objects.requireNonNull(Description.class.getResourceAsStream(place), place + " is missing");
        RDFParser.source(in).lang(Lang.TURTLE).base(iris.base()).toGraph().stream()
                .forEach(triple -> quads.add(Quad.create(dataset, triple)));
    }

    private void counts(Statistics statistics) {
        add(dataset, VOID.uriSpace.asNode(), Literals.string(iris.base()));
        statistics.example().ifPresent(article -> add(dataset, VOID.exampleResource.asNode(), article));
        add(dataset, VOID.triples.asNode(), Literals.integer(statistics.quads()));
        add(dataset, VOID.documents.asNode(), Literals.integer(statistics.articles()));
        add(dataset, VOID.classes.asNode(), Literals.integer(statistics.classes().size()));
        add(dataset, VOID.properties.asNode(), Literals.integer(statistics.properties().size()));
        statistics.classes().forEach(this::classPartition);
        statistics.properties().forEach(this::propertyPartition);
    }

    private void classPartition(String name, long entities) {
        var partition = part("class-" + shortened(name));
        add(dataset, VOID.classPartition.asNode(), partition);
        add(partition, VOID._class.asNode(), NodeFactory.createURI(name));
        add(partition, VOID.entities.asNode(), Literals.integer(entities));
    }

    private void propertyPartition(String name, long triples) {
        var partition = part("property-" + shortened(name));
        add(dataset, VOID.propertyPartition.asNode(), partition);
        add(partition, VOID.property.asNode(), NodeFactory.createURI(name));
        add(partition, VOID.triples.asNode(), Literals.integer(triples));
    }

    private void distribution(DumpFile file) {
        var node = iris.dump(file.name());
        var checksum = part("checksum-" + file.name());
        add(node, RDF.type.asNode(), DCAT.Distribution.asNode());
        add(node, DCTerms.title.asNode(), Literals.string(file.name()));
        add(node, DCAT.downloadURL.asNode(), node);
        add(node, DCAT.mediaType.asNode(), NodeFactory.createURI(MEDIA_TYPES + file.contentType()));
        if (file.compressed()) {
            add(node, DCAT.compressFormat.asNode(), NodeFactory.createURI(MEDIA_TYPES + "application/gzip"));
        }
        add(node, DCAT.byteSize.asNode(),
                NodeFactory.createLiteralDT(Long.toString(file.size()), XSDDatatype.XSDnonNegativeInteger));
        add(node, spdx("checksum"), checksum);
        add(checksum, RDF.type.asNode(), spdx("Checksum"));
        add(checksum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
        add(checksum, spdx("checksumValue"), NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
    }

    private void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(dataset, subject, property, object));
    }

    private Node part(String name) {
        return iris.part(dataset, name);
    }

    /** A term as a name within the description: wp-develops. */
    private static String shortened(String term) {
        var prefixed = Vocabulary.prefixes().abbreviate(term);
        return prefixed == null ? term : prefixed.replace(':', '-');
    }

    private static Node spdx(String name) {
        return NodeFactory.createURI(Vocabulary.SPDX_NS + name);
    }
}
