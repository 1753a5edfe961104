package org.wenpu.recognition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Span;
import org.wenpu.model.ValueMention;

/**
 * Finds dates, each as exact as the text and the day of publication allow: 8月3日, 2021年7月, 今年4月. A day alone is of the
 * month named last (8月12日讯 12日下午), 今天 is the day on which the news was written, where a dateline gives it, and
 * 当天 the one named last.
 */
final class Dates {

    private static final String SAME_YEAR = "same";
    private static final String NEXT_YEAR = "next";
    private static final int LONGEST_DATELINE = 3;

    private final List<Pattern> patterns =
            Lexicon.named("date-patterns").words().stream().map(Pattern::compile).toList();
    private final Lexicon ranges = Lexicon.named("range-marks");
    private final Lexicon datelines = Lexicon.named("datelines");
    private final Map<String, String> relativeYears = Lexicon.named("relative-years").pairs();

    List<ValueMention> in(Document document) {
        var published = document.article().published().map(day -> day.getYear());
        Integer lastYear = null;
        var known = Known.NOTHING;
        var found = new ArrayList<ValueMention>();
        for (var match : matches(document.simplified())) {
            var date = match.same() != null ? known.last() : match.isToday() ? known.written()
                    : date(match, published, lastYear, known);
            if (date.isPresent()) {
                found.add(new ValueMention(match.span(), date.get()));
                lastYear = date.get().year() == null ? lastYear : date.get().year();
                known = known.with(date.get(), isDateline(document.simplified(), match.span().end()));
            }
        }
        return found;
    }

    /** The parts of a date, each null where it is not given. */
    private record Match(Span span, String year, String word, String month, String day, String same) {

        boolean isToday() {
            return year == null && month == null && day == null;
        }
    }

    /** What the dates before tell: the last day of a month, and that on which the news was written. */
    private record Known(Optional<PartialDate> last, Optional<PartialDate> written) {

        static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

        Known with(PartialDate date, boolean dateline) {
            boolean whole = date.month() != null && date.day() != null;
            return whole ? new Known(Optional.of(date), dateline ? Optional.of(date) : written) : this;
        }

        /** A day alone in its month: not after the day of writing, and not before another that is told of. */
        PartialDate completed(PartialDate date) {
            return last.filter(before -> date.month() == null && date.day() != null)
                    .filter(before -> last.equals(written) ? date.day() <= before.day() : date.day() >= before.day())
                    .map(before -> new PartialDate(before.year(), before.month(), date.day())).orElse(date);
        }
    }

    private List<Match> matches(String text) {
        var taken = new ArrayList<Match>();
        for (var pattern : patterns) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                if (taken.stream().noneMatch(match -> match.span().overlaps(span) || ends(match.span(), span, text))) {
                    taken.add(new Match(span, group(matcher, "year"), group(matcher, "word"), group(matcher, "month"),
                            group(matcher, "day"), group(matcher, "same")));
                }
            }
        }
        return taken.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    /** Whether a date is the second one of a period, which begins on the first: 8月18日至9月1日. */
    private boolean ends(Span first, Span second, String text) {
        return first.end() < second.begin() && ranges.contains(text.substring(first.end(), second.begin()));
    }

    private boolean isDateline(String text, int end) {
        return datelines.startOf(text.substring(end, Math.min(text.length(), end + LONGEST_DATELINE))).isPresent();
    }

    private Optional<PartialDate> date(Match match, Optional<Integer> published, Integer lastYear, Known known) {
        var year = match.year() != null ? Integer.valueOf(match.year()) : year(match, published, lastYear);
        var month = number(match.month());
        var day = number(match.day());
        try {
            return Optional.of(known.completed(new PartialDate(month == null && day != null ? null : year, month, day)));
        } catch (DateTimeException | IllegalArgumentException e) {
            // no day of the calendar: 13月40日
            return Optional.empty();
        }
    }

    private Integer year(Match match, Optional<Integer> published, Integer lastYear) {
        var distance = match.word() == null ? "0" : relativeYears.get(match.word());
        if (distance.equals(SAME_YEAR)) {
            return lastYear;
        }
        if (distance.equals(NEXT_YEAR)) {
            return lastYear == null ? null : Integer.valueOf(lastYear + 1);
        }
        return published.map(year -> year + Integer.parseInt(distance)).orElse(null);
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }
}
