package org.wenpu.web.page;

import java.util.List;

/**
 * What the page of the ontology shows.
 *
 * @param title    what it is called
 * @param about    what it is for
 * @param sections its terms by kind
 */
public record OntologyPage(String title, String about, List<Section> sections) {

    /** Terms of one kind: the key of a message that names the kind, and the terms. */
    public record Section(String key, List<Term> terms) {
    }

    /**
     * A term.
     *
     * @param id         its local name
     * @param iri        what the graph calls it
     * @param name       what it is called in the language of the visitor
     * @param definition what it means
     * @param relations  what it is said to be related to
     */
    public record Term(String id, String iri, String name, String definition, List<Relation> relations) {
    }

    /** The key of a message that names a relation, and what it leads to. */
    public record Relation(String key, List<Thing> to) {
    }
}
