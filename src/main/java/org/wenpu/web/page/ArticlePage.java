package org.wenpu.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an article shows.
 *
 * @param iri       what the graph calls it
 * @param title     its title as published
 * @param script    the language tag of its text
 * @param details   what is known of its publication
 * @param segments  its text, cut where passages begin and end
 * @param facts     what it says, in the order of the text
 */
public record ArticlePage(String iri, String title, String script, List<Detail> details, List<Segment> segments,
                          List<Fact> facts) {

    /** Something known of it: the key of a message that says what, and a value. */
    public record Detail(String key, Thing value) {
    }

    /**
     * A stretch of the text that the same claims speak of.
     *
     * @param text   its characters
     * @param claims the claims whose evidence it is part of
     * @param begins the passages that begin with it
     */
    public record Segment(String text, List<String> claims, List<String> begins) {

        /** The claims as a list for the {@code data-claims} attribute. */
        public String claimList() {
            return String.join(" ", claims);
        }

        public Optional<String> firstClaim() {
            return claims.stream().findFirst();
        }
    }
}
