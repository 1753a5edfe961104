package org.wenpu.resolution;

import java.util.List;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.RelationMention;

/** What is known of a document when its relation mentions are resolved. */
record Discourse(AnnotatedDocument document, Members members, Referents referents, Partners partners, Leaders leaders,
                 Hosts hosts, Addressees addressees) {

    /** The discourse of a document with all that was found in it. */
    static Discourse of(AnnotatedDocument document, List<RelationMention> relations, Knowledge knowledge) {
        var members = knowledge.members();
        var focus = new Focus(document, knowledge.divisions());
        var offices = new Offices(document, knowledge.posts(), focus);
        var referents = new Referents(document, focus, new Occasions(document, knowledge.occasions()), offices,
                knowledge.divisions());
        var hosts = new Hosts(document, relations, members, referents, focus);
        return new Discourse(document, members, referents, new Partners(document, relations, members, referents),
                new Leaders(document, relations, members), hosts,
                new Addressees(document, referents, offices, hosts,
                        new Visits(document, relations, members, focus), focus));
    }

    /** What is known of all documents. */
    record Knowledge(Divisions divisions, Members members, Posts posts, Occasions.Words occasions) {

        static Knowledge of(Divisions divisions) {
            return new Knowledge(divisions, new Members(divisions), new Posts(divisions), Occasions.Words.standard());
        }
    }
}
