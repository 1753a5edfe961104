package org.wenpu.web.page;

import java.util.List;

/**
 * What the start page shows.
 *
 * @param counts    how many there are of each class, the most important first
 * @param newest    the articles published last
 * @param questions questions to try
 */
public record StartPage(List<Count> counts, List<Newest> newest, List<QuestionLink> questions) {

    public record Count(Thing type, long number) {
    }

    public record Newest(String date, Thing article) {
    }

    /** A question in words, the language tag of the words, and its page. */
    public record QuestionLink(String text, String tag, String href) {
    }
}
