package org.wenpu.web.page;

import java.util.List;
import org.wenpu.web.page.StartPage.QuestionLink;

/**
 * What the page of the SPARQL endpoint shows.
 *
 * @param query     the query in the editor
 * @param base      the base of the IRIs that have pages here
 * @param asked     whether the address brings the query, so that it is asked at once
 * @param prefixes  lines that bind prefixes, to be put before a query
 * @param questions the library
 */
public record QueryPage(String query, String base, boolean asked, List<String> prefixes, List<QuestionLink> questions) {
}
