package org.wenpu.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an entity shows.
 *
 * @param iri      what the graph calls it
 * @param name     what it is called in the language of the visitor
 * @param types    its classes
 * @param names    its other names
 * @param count    how many claims name it
 * @param groups   what is said of it
 * @param timeline the articles that speak of it, the newest first
 * @param explore  where its neighbourhood can be seen and filtered
 * @param picture  where the picture of its neighbourhood gets its data
 */
public record EntityPage(String iri, String name, List<Thing> types, List<Name> names, int count, List<Group> groups,
                         List<Moment> timeline, String explore, String picture) {

    /** A name and its language tag. */
    public record Name(String text, String tag) {
    }

    /**
     * Claims of one predicate in which it has one role.
     *
     * @param id    a name for it within the page
     * @param title predicate and role in words
     * @param role  subject, object or speaker
     * @param count how many there are
     * @param facts some of them, the newest first
     * @param more  where others can be seen, if these are not all
     */
    public record Group(String id, String title, String role, int count, List<Fact> facts, Optional<More> more) {
    }

    /** A link to other facts and what it says. */
    public record More(String href, String text) {
    }

    /** An article with its date, and how many of the claims are its. */
    public record Moment(String date, Thing article, int count) {
    }
}
