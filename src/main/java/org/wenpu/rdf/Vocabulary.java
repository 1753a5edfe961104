package org.wenpu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;

/** The terms that the graph is written with. */
public final class Vocabulary {

    private static final String NIF_NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final String PROV_NS = "http://www.w3.org/ns/prov#";
    public static final String SPDX_NS = "http://spdx.org/rdf/terms#";

    public static final Node ARTICLE = term("Article");
    public static final Node CLAIM = term("Claim");
    public static final Node PASSAGE = term("Passage");
    public static final Node MODALITY = term("modality");
    public static final Node SPEAKER = term("speaker");
    public static final Node EVIDENCE = term("evidence");
    public static final Node RULE = term("rule");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node BYLINE = term("byline");
    public static final Node PERIOD = term("Period");
    public static final Node INVESTMENT_NUMBER = term("investmentNumber");
    public static final Node INVESTMENT_CURRENCY = term("investmentCurrency");

    public static final Node TYPE = RDF.type.asNode();
    public static final Node SUBJECT = RDF.subject.asNode();
    public static final Node PREDICATE = RDF.predicate.asNode();
    public static final Node OBJECT = RDF.object.asNode();
    public static final Node LABEL = RDFS.label.asNode();
    public static final Node ALT_LABEL = SKOS.altLabel.asNode();
    public static final Node WAS_DERIVED_FROM = NodeFactory.createURI(PROV_NS + "wasDerivedFrom");

    public static final Node IDENTIFIER = DCTerms.identifier.asNode();
    public static final Node TITLE = DCTerms.title.asNode();
    public static final Node ISSUED = DCTerms.issued.asNode();
    public static final Node PUBLISHER = DCTerms.publisher.asNode();
    public static final Node SOURCE = DCTerms.source.asNode();
    public static final Node LANGUAGE = DCTerms.language.asNode();

    public static final Node BEGIN_INDEX = NodeFactory.createURI(NIF_NS + "beginIndex");
    public static final Node END_INDEX = NodeFactory.createURI(NIF_NS + "endIndex");
    public static final Node ANCHOR_OF = NodeFactory.createURI(NIF_NS + "anchorOf");
    public static final Node REFERENCE_CONTEXT = NodeFactory.createURI(NIF_NS + "referenceContext");
    public static final Node IS_STRING = NodeFactory.createURI(NIF_NS + "isString");

    private Vocabulary() {
    }

    /** The term of the ontology with a local name: addresses. */
    public static Node term(String localName) {
        return NodeFactory.createURI(Ontology.NAMESPACE + localName);
    }

    /** The class of a type. */
    public static Node of(EntityType type) {
        return term(type.localName());
    }

    /** The individual of a modality. */
    public static Node of(Modality modality) {
        return term(modality.localName());
    }

    /** The prefixes that files are written with. */
    public static PrefixMap prefixes() {
        var prefixes = PrefixMapFactory.create();
        prefixes.add("wp", Ontology.NAMESPACE);
        prefixes.add("rdf", RDF.getURI());
        prefixes.add("rdfs", RDFS.getURI());
        prefixes.add("skos", SKOS.getURI());
        prefixes.add("dcterms", DCTerms.getURI());
        prefixes.add("prov", PROV_NS);
        prefixes.add("nif", NIF_NS);
        prefixes.add("xsd", XSD.getURI());
        prefixes.add("void", VOID.NS);
        prefixes.add("dcat", DCAT.NS);
        prefixes.add("spdx", SPDX_NS);
        return prefixes;
    }
}
