package org.wenpu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wenpu.web.page.ArticlePage.Segment;
import org.wenpu.web.page.Fact.Quote;

/** Cuts the text of an article where passages begin and end, so that passages that overlap can all be marked. */
final class Segments {

    private final String text;
    private final List<Fact> facts;

    Segments(String text, List<Fact> facts) {
        this.text = text;
        this.facts = facts;
    }

    /** The whole text, in pieces. */
    List<Segment> all() {
        var length = text.codePointCount(0, text.length());
        var cuts = new TreeSet<Integer>(List.of(0, length));
        facts.stream().flatMap(fact -> fact.quotes().stream()).flatMap(quote -> Stream.of(quote.begin(), quote.end()))
                .filter(cut -> cut > 0 && cut < length).forEach(cuts::add);
        var segments = new ArrayList<Segment>();
        var index = 0;
        for (var cut : cuts.headSet(cuts.last())) {
            var end = text.offsetByCodePoints(index, cuts.higher(cut) - cut);
            segments.add(segment(cut, text.substring(index, end)));
            index = end;
        }
        return segments;
    }

    private Segment segment(int begin, String words) {
        var claims = facts.stream().filter(fact -> fact.quotes().stream().anyMatch(quote -> covers(quote, begin)))
                .map(Fact::id).toList();
        var begins = facts.stream().flatMap(fact -> fact.quotes().stream()).filter(quote -> quote.begin() == begin)
                .map(Quote::id).distinct().toList();
        return new Segment(words, claims, begins);
    }

    private static boolean covers(Quote quote, int position) {
        return quote.begin() <= position && position < quote.end();
    }
}
