package org.wenpu.pattern;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A search for the matches of a pattern in a text, from its start to its end. */
public final class Search {

    private final Matcher matcher;
    private final String text;
    private final Optional<Starts> starts;
    private int from;

    Search(Matcher matcher, String text, Optional<Starts> starts) {
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
        this.text = text;
        this.starts = starts;
    }

    /** Goes on to the next match; tells whether there is one. */
    public boolean find() {
        if (starts.isEmpty()) {
            return matcher.find();
        }
        for (int at = starts.get().next(text, from); at < text.length(); at = starts.get().next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    /** The matches from here on. */
    public Stream<MatchResult> results() {
        var results = Stream.<MatchResult>builder();
        while (find()) {
            results.add(matcher.toMatchResult());
        }
        return results.build();
    }

    /** What tells of the match that was found last. */
    public Matcher match() {
        return matcher;
    }
}
