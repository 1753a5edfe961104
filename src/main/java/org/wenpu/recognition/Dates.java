package org.wenpu.recognition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Period;
import org.wenpu.model.Span;
import org.wenpu.model.Time;
import org.wenpu.model.ValueMention;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Finds dates, each as exact as the text and the day of publication allow: 8月3日, 2021年7月, 今年4月. A day alone is of the
 * month named last (8月12日讯 12日下午), 今天 is the day on which the news was written, where a dateline gives it, and
 * 当天 the one named last, unless that was a period. Two dates with a mark between are a period: 8月10日至12日.
 */
final class Dates {

    private static final String SAME_YEAR = "same";
    private static final String NEXT_YEAR = "next";
    private static final int LONGEST_DATELINE = 3;

    private final List<Finder> patterns =
            Lexicon.named("date-patterns").words().stream().map(Finder::new).toList();
    private final List<Pattern> periodEnds =
            Lexicon.named("period-ends").words().stream().map(Pattern::compile).toList();
    private final Lexicon datelines = Lexicon.named("datelines");
    private final Map<String, String> relativeYears = Lexicon.named("relative-years").pairs();

    List<ValueMention> in(Document document) {
        var published = document.article().published().map(day -> day.getYear());
        Integer lastYear = null;
        var known = Known.NOTHING;
        var found = new ArrayList<ValueMention>();
        for (var match : matches(document.simplified())) {
            var first = match.same() != null ? known.same() : match.isToday() ? known.written()
                    : date(match, published, lastYear, known);
            if (first.isPresent()) {
                var period = match.end().flatMap(end -> period(first.get(), end));
                found.add(new ValueMention(match.span(), period.<Time>map(Function.identity()).orElse(first.get())));
                var told = period.filter(Period::goesIntoAnotherMonth).map(Period::last).orElse(first.get());
                lastYear = told.year() == null ? lastYear : told.year();
                known = known.with(told, period.isPresent(), isDateline(document.simplified(), match.span().end()));
            }
        }
        return found;
    }

    /** The parts of a date, each null where it is not given, and the date on which the period ends that it begins. */
    private record Match(Span span, String year, String word, String month, String day, String same,
                         Optional<Match> end) {

        Match until(Match end) {
            return new Match(new Span(span.begin(), end.span().end()), year, word, month, day, same, Optional.of(end));
        }

        boolean isToday() {
            return year == null && month == null && day == null;
        }
    }

    /** What the dates before tell: the last day of a month, it as no period, and that on which the news was written. */
    private record Known(Optional<PartialDate> last, Optional<PartialDate> same, Optional<PartialDate> written) {

        static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty());

        Known with(PartialDate date, boolean period, boolean dateline) {
            var day = Optional.of(date);
            boolean whole = date.month() != null && date.day() != null;
            return whole ? new Known(day, period ? Optional.empty() : day, dateline ? day : written) : this;
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
        var marks = new Marks(text);
        for (var pattern : patterns) {
            var search = pattern.search(text);
            while (pattern.mayFind(marks) && search.find()) {
                var match = toItsEnd(match(search.match()), text);
                if (taken.stream().noneMatch(other -> other.span().overlaps(match.span()) && !ends(match, other))) {
                    taken.removeIf(other -> ends(match, other));
                    taken.add(match);
                }
            }
        }
        return taken.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    /** Whether one date was taken for itself where it is the last one of a period: 2023年2月1日 of 12月1日至2023年2月1日. */
    private static boolean ends(Match period, Match other) {
        return period.end().filter(end -> end.span().covers(other.span())).isPresent();
    }

    private Match toItsEnd(Match match, String text) {
        return periodEnds.stream().map(pattern -> pattern.matcher(text).region(match.span().end(), text.length()))
                .filter(Matcher::lookingAt).findFirst().map(end -> match.until(match(end))).orElse(match);
    }

    private static Match match(Matcher matcher) {
        return new Match(new Span(matcher.start(), matcher.end()), group(matcher, "year"), group(matcher, "word"),
                group(matcher, "month"), group(matcher, "day"), group(matcher, "same"), Optional.empty());
    }

    /** What the end leaves out is as at the beginning: 7月30日至8月2日, 10日至12日; it may be early in the next year. */
    private static Optional<Period> period(PartialDate first, Match end) {
        var month = end.month() == null && end.day() != null ? first.month() : number(end.month());
        try {
            var last = new PartialDate(end.year() == null ? first.year() : number(end.year()), month, number(end.day()));
            return Optional.of(new Period(first, goesIntoTheNextYear(first, last, end)
                    ? new PartialDate(last.year() + 1, last.month(), last.day()) : last));
        } catch (DateTimeException | IllegalArgumentException e) {
            // no period: 8月12日至8月, 12日到10日
            return Optional.empty();
        }
    }

    private static boolean goesIntoTheNextYear(PartialDate first, PartialDate last, Match end) {
        return end.year() == null && last.year() != null && last.month() != null && first.month() != null
                && last.month() < first.month();
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
