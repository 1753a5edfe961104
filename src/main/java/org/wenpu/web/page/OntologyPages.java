package org.wenpu.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.page.OntologyPage.Relation;
import org.wenpu.web.page.OntologyPage.Section;
import org.wenpu.web.page.OntologyPage.Term;

/** The page of the ontology: every class, property and individual with its definition. */
final class OntologyPages {

    /** Message of a section → the class of what stands in it; a term stands in the first that fits. */
    private static final Map<String, Node> SECTIONS = new LinkedHashMap<>();
    private static final Map<String, Node> RELATIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("ontology.classes", OWL2.Class.asNode());
        SECTIONS.put("ontology.predicates", Vocabulary.term("Predicate"));
        SECTIONS.put("ontology.objectProperties", OWL2.ObjectProperty.asNode());
        SECTIONS.put("ontology.datatypeProperties", OWL2.DatatypeProperty.asNode());
        SECTIONS.put("ontology.datatypes", RDFS.Datatype.asNode());
        SECTIONS.put("ontology.modalities", Vocabulary.term("Modality"));
        RELATIONS.put("ontology.subClassOf", RDFS.subClassOf.asNode());
        RELATIONS.put("ontology.subPropertyOf", RDFS.subPropertyOf.asNode());
        RELATIONS.put("ontology.domain", SchemaDO.domainIncludes.asNode());
        RELATIONS.put("ontology.range", SchemaDO.rangeIncludes.asNode());
        RELATIONS.put("ontology.closeMatch", SKOS.closeMatch.asNode());
        RELATIONS.put("ontology.relatedMatch", SKOS.relatedMatch.asNode());
    }

    private final Library library;
    private final Graph graph;

    OntologyPages(Library library) {
        this.library = library;
        this.graph = library.ontology().graph();
    }

    Page page(Visit visit) {
        var terms = library.terms();
        var whole = Addresses.ONTOLOGY;
        var name = terms.name(whole, visit.language());
        var sections = SECTIONS.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), visit)).toList();
        return Page.of(name, "ontology", new OntologyPage(name, terms.definition(whole, visit.language()), sections));
    }

    private Section section(String key, Node type, Visit visit) {
        var terms = graph.stream(Node.ANY, Vocabulary.TYPE, type).map(Triple::getSubject)
                .filter(term -> firstSection(term).equals(Optional.of(type)))
                .sorted(Comparator.comparing(Node::getURI)).map(term -> term(term, visit)).toList();
        return new Section(key, terms);
    }

    private Optional<Node> firstSection(Node term) {
        return SECTIONS.values().stream().filter(type -> graph.contains(term, Vocabulary.TYPE, type)).findFirst();
    }

    private Term term(Node term, Visit visit) {
        var relations = RELATIONS.entrySet().stream()
                .map(entry -> new Relation(entry.getKey(), related(term, entry.getValue(), visit)))
                .filter(relation -> !relation.to().isEmpty()).toList();
        return new Term(Terms.localName(term), term.getURI(), library.terms().name(term, visit.language()),
                library.terms().definition(term, visit.language()), relations);
    }

    private List<Thing> related(Node term, Node property, Visit visit) {
        return graph.stream(term, property, Node.ANY).map(Triple::getObject).map(other -> thing(other, visit))
                .sorted(Comparator.comparing(Thing::name)).toList();
    }

    /** A term of ours by its name, one of another vocabulary by its short IRI. */
    private Thing thing(Node term, Visit visit) {
        var page = library.addresses().page(term);
        var name = page.isPresent() ? library.terms().name(term, visit.language())
                : Optional.ofNullable(graph.getPrefixMapping().qnameFor(term.getURI())).orElse(term.getURI());
        return new Thing(term.getURI(), name, page.or(() -> Optional.of(term.getURI())), "");
    }
}
