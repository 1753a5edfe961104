package org.wenpu.web.page;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that a page names: an entity, an article, a term of the ontology, a date.
 *
 * @param iri  what the graph calls it; empty of a literal
 * @param name what it is called, in the language of the visitor
 * @param href where there is more about it on this server
 * @param kind the local name of its class; empty of a literal
 */
public record Thing(String iri, String name, Optional<String> href, String kind) {

    /** An amount as written, or a date without the dashes that stand for what is not known: --01-08 → 01-08. */
    static Thing literal(Node value) {
        return new Thing("", text(value).replaceFirst("^-+", ""), Optional.empty(), "");
    }

    /** What a node is written as. */
    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
