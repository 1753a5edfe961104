package org.wenpu.web.page;

import java.util.List;

/**
 * What the page of a search shows.
 *
 * @param words    what was searched for; empty where nothing yet
 * @param named    entities and articles that are called so
 * @param passages quotes that say so
 */
public record SearchPage(String words, List<Named> named, List<Said> passages) {

    /** Something that is called so, its class in words, and how many articles speak of it. */
    public record Named(Thing thing, String kind, long articles) {
    }

    /** A quote, where it stands, and in which article. */
    public record Said(String quote, String href, Thing article) {
    }
}
