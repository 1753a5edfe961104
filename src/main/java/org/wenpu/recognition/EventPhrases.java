package org.wenpu.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Finds the whole name of an event that is held: what stands between 召开 and the last word of its name
 * (召开推进经济工作专题会议), what stands before 举行 (第五届冰雪节开幕式今天举行), what stands behind 主办的, and what is done
 * on a day (7月26日，开展消费帮扶活动). A meeting without a name has that of the body that holds it: 市委常委会召开会议.
 */
final class EventPhrases {

    private static final int LONGEST = 66;
    private static final Set<EntityType> HOLDERS = EnumSet.of(EntityType.PERSON, EntityType.POST);

    private static final List<String> TELLINGS =
            List.of("holds", "hosted", "held", "quoted", "attended", "consulted", "meeting", "titled", "spoken",
                    "studied", "observed");

    /** 会议以视频形式: no name begins with what the event is called and how it is held. */
    private static final Finder HELD = Constructions.finder("held-in-a-manner");
    private static final Pattern LEAD = Constructions.pattern("event-lead");
    private static final Finder VAGUE = Constructions.finder("vague-events");
    /** What is done on one day is an event, where it may be a line of work else: 开展消费帮扶活动. */
    private static final Finder ON_A_DAY = Constructions.finder("told-of-a-day");
    private static final Pattern JOINED = Constructions.pattern("events-joined");
    private static final Pattern QUOTED = Pattern.compile("“[^”]+”");

    private final List<Finder> finders;
    private final List<Finder> dated;
    private final Finder lists;
    private final Finder convened;
    private final Pattern headed;
    private final Finder pointers = Lexicon.named("pointers").finder();

    EventPhrases() {
        var expressions = Lexicon.named("event-phrases").pairs();
        finders = TELLINGS.stream().map(expressions::get).map(EventPhrases::finder).toList();
        dated = List.of(finder(expressions.get("dated")));
        lists = finder(expressions.get("listed"));
        convened = finder(expressions.get("convened"));
        headed = Expressions.compile(Constructions.named("event-head") + "”$");
    }

    private static Finder finder(String expression) {
        return new Finder(Constructions.filled(expression));
    }

    /** The mentions, with the events instead of what lies inside of them. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        for (var sentence : document.sentences()) {
            for (var clause : sentence.clauses()) {
                var words = clause.span().of(document.simplified());
                var marks = new Marks(words);
                find(finders, clause, words, marks, mentions)
                        .or(() -> find(dated, clause, words, marks, mentions)
                                .filter(event -> isOnADay(document, sentence)))
                        .ifPresent(all::lay);
                members(clause, words, marks).forEach(all::lay);
                meeting(clause, words, marks, mentions).forEach(all::lay);
            }
        }
        return all.mentions().stream().flatMap(EventPhrases::parts).toList();
    }

    /** A mention, or both of two events that were taken for one: 安全生产工作会议和防汛工作会议. */
    private static Stream<EntityMention> parts(EntityMention mention) {
        var joined = JOINED.matcher(mention.name());
        return mention.is(EntityType.EVENT) && mention.span().length() == mention.name().length() && joined.matches()
                ? Stream.of("first", "second").map(part -> part(mention, joined, part)) : Stream.of(mention);
    }

    private static EntityMention part(EntityMention mention, Matcher joined, String part) {
        int begin = mention.span().begin();
        return new EntityMention(new Span(begin + joined.start(part), begin + joined.end(part)), mention.types(),
                joined.group(part));
    }

    private static boolean isOnADay(Document document, Sentence sentence) {
        return ON_A_DAY.isIn(sentence.span().of(document.simplified()));
    }

    private Optional<EntityMention> find(List<Finder> finders, Clause clause, String words, Marks marks,
                                         List<EntityMention> mentions) {
        for (var finder : finders) {
            var search = finder.search(words);
            var matcher = search.match();
            if (finder.mayFind(marks) && search.find() && matcher.end("event") - matcher.start("event") <= LONGEST) {
                int offset = clause.span().begin();
                var lead = LEAD.matcher(matcher.group("event"));
                boolean named = lead.lookingAt() && lead.end() < matcher.group("event").length();
                int begin = matcher.start("event") + (named ? lead.end() : 0);
                int end = closed(words, begin, matcher.end("event"));
                var span = new Span(offset + begin, offset + end);
                var name = words.substring(begin, end);
                if (fits(span, mentions) && !pointers.isIn(name) && !HELD.isIn(name) && !VAGUE.isIn(name)) {
                    return Optional.of(new EntityMention(span, Set.of(EntityType.EVENT), name));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a name ends, behind the mark that closes it: “东海渔歌节”. */
    private static int closed(String words, int begin, int end) {
        return QuoteMarks.closing(words.substring(begin, begin + 1))
                .filter(mark -> words.startsWith(mark, end) && !words.substring(begin, end).contains(mark))
                .map(mark -> end + mark.length()).orElse(end);
    }

    /** Events that share a head, each known by what is quoted: 开展“…”“…”等主题活动. */
    private List<EntityMention> members(Clause clause, String words, Marks marks) {
        var search = lists.search(words);
        var matcher = search.match();
        if (!lists.mayFind(marks) || !search.find()) {
            return List.of();
        }
        var quotes = QUOTED.matcher(matcher.group("list")).results().toList();
        int offset = clause.span().begin() + matcher.start("list");
        int last = matcher.group("closed").isEmpty() ? matcher.end("head") - matcher.start("list") : -1;
        return quotes.size() == 1 && last > 0 ? List.of() : quotes.stream().map(quote -> {
            boolean whole = last > 0 && quote.equals(quotes.get(quotes.size() - 1));
            var span = new Span(offset + quote.start(), offset + (whole ? last : quote.end()));
            var head = headed.matcher(quote.group()).find() ? "" : matcher.group("head");
            return new EntityMention(span, Set.of(EntityType.EVENT), quote.group() + head);
        }).toList();
    }

    /** A body that holds a meeting, and the meeting: 市委常委会 and 市委常委会会议 of 市委常委会召开会议. */
    private List<EntityMention> meeting(Clause clause, String words, Marks marks, List<EntityMention> mentions) {
        var search = convened.search(words);
        var matcher = search.match();
        if (!convened.mayFind(marks) || !search.find()) {
            return List.of();
        }
        int offset = clause.span().begin();
        var body = new Span(offset + matcher.start("body"), offset + matcher.end("body"));
        var event = new Span(offset + matcher.start("event"), offset + matcher.end("event"));
        return fits(body, mentions) ? List.of(
                new EntityMention(body, Set.of(EntityType.ORGANISATION), matcher.group("body")),
                new EntityMention(event, Set.of(EntityType.EVENT), matcher.group("body") + matcher.group("event")))
                : List.of();
    }

    /** No name is cut, and who or whose office begins the words is no part of it: 副省长李明出席活动. */
    private static boolean fits(Span span, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(span)).noneMatch(mention ->
                !span.covers(mention.span()) || mention.span().begin() == span.begin()
                        && mention.types().stream().anyMatch(HOLDERS::contains));
    }
}
