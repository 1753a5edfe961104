package org.wenpu.web.page;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.wenpu.knowledge.Ontology;
import org.wenpu.rdf.Vocabulary;

/** The terms of the ontology in words. */
final class Terms {

    private final Graph ontology;

    Terms(Ontology ontology) {
        this.ontology = ontology.graph();
    }

    /** What a term is called; the term itself where the ontology does not know it. */
    String name(Node term, Language language) {
        return text(term, Vocabulary.LABEL, language).orElseGet(() -> localName(term));
    }

    /** What it means. */
    String definition(Node term, Language language) {
        return text(term, SKOS.definition.asNode(), language).orElse("");
    }

    /** develops */
    static String localName(Node term) {
        return term.getURI().replaceFirst(".*[#/]", "");
    }

    /** Where there is none in traditional script, the simplified one. */
    private Optional<String> text(Node term, Node property, Language language) {
        return tagged(term, property, language.tag())
                .or(() -> tagged(term, property, Language.SIMPLIFIED.tag()));
    }

    private Optional<String> tagged(Node term, Node property, String tag) {
        return ontology.stream(term, property, Node.ANY).map(Triple::getObject)
                .filter(text -> text.getLiteralLanguage().equals(tag)).map(Node::getLiteralLexicalForm).findFirst();
    }
}
