package org.wenpu.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim in words.
 *
 * @param id         what it is called on the page of its article: claim-7f3a…
 * @param href       where that is
 * @param modality   the local name of its modality
 * @param how        the same in words
 * @param speaker    whose words it is in, if not the article's own
 * @param date       when its article was published, as far as known
 * @param confidence the chance that it is right, as written in the graph
 * @param rule       what found it
 * @param quotes     the words that say it, in the order of the text
 */
public record Fact(String id, String href, Thing subject, Thing predicate, Thing object, String modality, String how,
                   Optional<Thing> speaker, Thing article, String date, String confidence, String rule,
                   List<Quote> quotes) {

    /**
     * A passage.
     *
     * @param begin the number of characters of the text before it
     * @param end   the number before its end
     * @param text  its words
     * @param id    what it is called on the page of the article: char=42,77
     */
    public record Quote(int begin, int end, String text, String id) {
    }
}
