package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Cuts lists that were taken for one name (咖啡文化节、冰雪节), and marks at the edges of names. */
final class MentionTidying {

    private static final Set<EntityType> LISTED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.POST,
            EntityType.EVENT, EntityType.PROJECT, EntityType.POLICY, EntityType.PRINCIPLE, EntityType.INDUSTRY,
            EntityType.ADMINISTRATIVE_DIVISION);

    private static final Set<EntityType> CHAINED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE);
    private static final Set<EntityType> COUNTED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE,
            EntityType.ADMINISTRATIVE_DIVISION);
    /** The length of a name of one character and its class: 石村. */
    private static final int SHORTEST_NAME = 2;
    private static final Pattern STORM = Constructions.pattern("storm");
    private static final Pattern COUNT = Constructions.pattern("count-of-some");

    /** The class of a small division whose name is that of another one: 河南街道, 永宁镇. */
    private static final Pattern CLASS = Constructions.pattern("small-class");
    /** 街道 of a street office that keeps the name of its town: 白水镇街道. */
    private static final Pattern STREET = Constructions.pattern("street-of-a-town");
    /** What joins the names of two bodies that act together: 青山社区联合延吉市公安局. */
    private static final Pattern JOINT = Constructions.pattern("jointly");
    /** What joins two principles: 新发展理念和党的二十大精神. */
    private static final Pattern PRINCIPLES = Constructions.pattern("principles-joined");
    private static final Pattern BRACKETED = Pattern.compile("（[^）]+）.+");
    /** What two divisions do together: 沪滇合作. */
    private static final Pattern COOPERATION = Constructions.pattern("cooperation-in-short");
    private static final Pattern DEED = Constructions.pattern("deed-of-a-division");
    /** A body and the day behind it: 中共青山县委|7月26日|召开会议. */
    private static final Pattern DAY = Constructions.pattern("body-and-day");
    private static final Finder WATER = Constructions.finder("water");
    private static final Finder LEANING_ON_WATER = Constructions.finder("leaning-on-a-water");
    private static final Finder LEANING_ON_PLACE = Constructions.finder("leaning-on-a-place");
    private static final Finder PEOPLES = Constructions.finder("township-of-a-people");
    /** What may stand between a body and an office in it. */
    private static final Pattern FORMERLY = Constructions.pattern("formerly");
    private static final List<Lexicon> EVENT_HEADS = Stream.of("event-heads", "event-ends", "activities", "milestones")
            .map(Lexicon::named).toList();

    private final Set<String> divisions = AnaphoricWords.of(EntityType.ADMINISTRATIVE_DIVISION);
    private final Lexicon stations = Lexicon.named("stations");
    private final DivisionChain chain = new DivisionChain();
    private final Lexicon classes = Lexicon.named("division-ends");
    private final Lexicon zones = Lexicon.named("zone-suffixes");
    private final Lexicon small = Lexicon.named("small-classes");
    private final Lexicon townships = Lexicon.named("townships");
    private final Lexicon connectives = Lexicon.named("list-marks");
    private final Lexicon ends = Lexicon.named("list-ends");
    private final NameEdges edges = new NameEdges();

    List<EntityMention> tidied(Document document, List<EntityMention> mentions) {
        var text = document.simplified();
        var tidied = new ArrayList<EntityMention>();
        mentions.stream().filter(mention -> !stationed(text, mention) && !counted(mention) && !befalls(mention))
                .map(mention -> undone(text, mention)).map(mention -> classed(text, mention)).map(this::chained)
                .flatMap(mention -> apart(text, mention)).flatMap(mention -> parts(text, mention).stream())
                .forEach(mention -> rejoin(tidied, mention, text));
        return tidied;
    }

    /** The division or body where it was taken for a name together with what it does or when: 延吉市|发展旅游业. */
    private static EntityMention undone(String text, EntityMention mention) {
        var deed = DEED.matcher(mention.name());
        var day = DAY.matcher(mention.name());
        return deed.matches() ? begun(text, mention, deed.end("division"), EntityType.ADMINISTRATIVE_DIVISION)
                : day.matches() ? begun(text, mention, day.end("body"), EntityType.ORGANISATION) : mention;
    }

    /** The two divisions where they were taken for a project together with what they do: 沪、滇 of 沪滇合作. */
    private static Stream<EntityMention> apart(String text, EntityMention mention) {
        int begin = mention.span().begin();
        return COOPERATION.matcher(mention.name()).matches() ? Stream.of(begin, begin + 1)
                .map(at -> new Span(at, at + 1))
                .map(span -> new EntityMention(span, Set.of(EntityType.ADMINISTRATIVE_DIVISION), span.of(text)))
                : Stream.of(mention);
    }

    private static EntityMention begun(String text, EntityMention mention, int length, EntityType type) {
        var span = new Span(mention.span().begin(), mention.span().begin() + length);
        return new EntityMention(span, Set.of(type), span.of(text));
    }

    /** A division with the class that its name lacks: 河南街道 where 河南 was taken for it, 白水镇街道 where 白水镇 was. */
    private EntityMention classed(String text, EntityMention mention) {
        if (!mention.is(EntityType.ADMINISTRATIVE_DIVISION)) {
            return mention;
        }
        boolean lacks = mention.name().length() > 1 && classes.endOf(mention.name()).isEmpty()
                && small.endOf(mention.name()).isEmpty() && !divisions.contains(mention.name());
        var behind = (lacks ? CLASS : STREET).matcher(text).region(mention.span().end(), text.length())
                .useTransparentBounds(true);
        if (!behind.lookingAt()) {
            return mention;
        }
        var whole = new Span(mention.span().begin(), behind.end());
        return new EntityMention(whole, mention.types(), whole.of(text));
    }

    /**
     * Adds a mention without what the last one has of it; a bracket goes on with the last, 吉林（延吉）生物样本库, and so does
     * what is named by where it stands or what it is for: 延吉纪念馆|副馆长, 延吉市|高新区, 先进制造业|开发区.
     */
    private void rejoin(List<EntityMention> mentions, EntityMention next, String text) {
        var last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last != null && last.span().end() <= next.span().begin() && goesOn(last, next, text)) {
            var span = Span.covering(last.span(), next.span());
            mentions.set(mentions.size() - 1, new EntityMention(span, next.types(), span.of(text)));
        } else if (last != null && last.span().overlaps(next.span()) && last.span().begin() < next.span().begin()
                && small.endOf(last.name()).isPresent() && last.span().end() + 1 < next.span().end()) {
            var rest = new Span(last.span().end(), next.span().end());
            mentions.add(new EntityMention(rest, next.types(), rest.of(text)));
        } else {
            // a name that reaches back to its opening mark takes in what it covers
            while (!mentions.isEmpty() && mentions.get(mentions.size() - 1).span().overlaps(next.span())) {
                mentions.remove(mentions.size() - 1);
            }
            mentions.add(next);
        }
    }

    private boolean goesOn(EntityMention last, EntityMention next, String text) {
        var gap = text.substring(last.span().end(), next.span().begin());
        return gap.isEmpty() && (halved(last, next) || ofPeople(last, next) || leans(last, next)
                || !next.is(EntityType.EVENT) && BRACKETED.matcher(next.name()).matches()
                || (last.is(EntityType.ADMINISTRATIVE_DIVISION) || last.is(EntityType.INDUSTRY))
                        && zones.contains(next.name()))
                || next.is(EntityType.POST) && last.types().stream().anyMatch(CHAINED::contains)
                        && FORMERLY.matcher(gap).matches();
    }

    /** Whether they are the halves of a township whose name begins like a village, which none lies in: 石村|河镇. */
    private boolean halved(EntityMention last, EntityMention next) {
        return last.is(EntityType.ADMINISTRATIVE_DIVISION) && next.is(EntityType.ADMINISTRATIVE_DIVISION)
                && last.name().length() == SHORTEST_NAME && townships.endOf(last.name()).isEmpty()
                && small.endOf(last.name()).isPresent() && townships.endOf(next.name()).isPresent();
    }

    /** Whether they are the halves of the name of a township of a people: 白水|满族乡. */
    private boolean ofPeople(EntityMention last, EntityMention next) {
        return last.is(EntityType.ADMINISTRATIVE_DIVISION) && next.is(EntityType.ADMINISTRATIVE_DIVISION)
                && classes.endOf(last.name()).isEmpty() && small.endOf(last.name()).isEmpty()
                && PEOPLES.isIn(next.name());
    }

    /** Whether a work or bridge has its name of the water or place right before it: 青山河|综合治理工程, 白水|长江大桥. */
    private boolean leans(EntityMention last, EntityMention next) {
        boolean seen = next.is(EntityType.PROJECT) || next.is(EntityType.PLACE);
        return seen && (last.is(EntityType.PLACE) && WATER.isIn(last.name())
                        && LEANING_ON_WATER.isIn(next.name())
                || (last.is(EntityType.PLACE) || last.is(EntityType.ADMINISTRATIVE_DIVISION))
                        && classes.endOf(last.name()).isEmpty() && LEANING_ON_PLACE.isIn(next.name()));
    }

    /** Whether a mention is a character that only tells where a body is stationed: 驻江部队. */
    private boolean stationed(String text, EntityMention mention) {
        int begin = mention.span().begin();
        return mention.name().length() == 1 && begin > 0 && stations.contains(text.substring(begin - 1, begin));
    }

    /** Whether it only counts what has no name: 106个社区. */
    private static boolean counted(EntityMention mention) {
        return mention.types().stream().anyMatch(COUNTED::contains) && COUNT.matcher(mention.name()).lookingAt();
    }

    /** Whether it is a storm, which nobody holds or attends. */
    private static boolean befalls(EntityMention mention) {
        return mention.is(EntityType.EVENT) && STORM.matcher(mention.name()).matches();
    }

    /** A division where one was taken for a body or place, as a chain of them is: 青山县白水乡石桥村. */
    private EntityMention chained(EntityMention mention) {
        boolean chained = mention.types().stream().anyMatch(CHAINED::contains) && chain.cut(mention.name()) > 0
                && small.endOf(mention.name()).isPresent();
        return chained ? new EntityMention(mention.span(), Set.of(EntityType.ADMINISTRATIVE_DIVISION), mention.name())
                : mention;
    }

    private List<EntityMention> parts(String text, EntityMention mention) {
        var parts = new ArrayList<EntityMention>();
        int from = mention.span().begin();
        if (mention.is(EntityType.ADMINISTRATIVE_DIVISION)) {
            for (int cut = chain.cut(text.substring(from, mention.span().end())); cut > 0;
                    cut = chain.cut(text.substring(from, mention.span().end()))) {
                add(parts, text, from, from + cut, mention);
                from += cut;
            }
        }
        if (mention.types().stream().anyMatch(LISTED::contains)) {
            int depth = 0;
            for (int i = from; i < mention.span().end(); i++) {
                var mark = text.substring(i, i + 1);
                depth += QuoteMarks.opens(mark) ? 1 : QuoteMarks.closes(mark) ? -1 : 0;
                var joint = (mention.is(EntityType.PRINCIPLE) ? PRINCIPLES : JOINT).matcher(text)
                        .useTransparentBounds(true).region(i, mention.span().end());
                if (joint.lookingAt()) {
                    add(parts, text, from, i, mention);
                    from = joint.end();
                } else if (depth == 0 && (connectives.contains(mark) && closes(text.substring(from, i), mention)
                        || ends.contains(mark) && i > from + 1)) {
                    add(parts, text, from, i, mention);
                    from = i + 1;
                }
            }
        }
        add(parts, text, from, mention.span().end(), mention);
        return parts;
    }

    /** Whether a name may end there: that of an event does not before its last word (水资源管理、节约用水监督检查). */
    private boolean closes(String name, EntityMention mention) {
        return !mention.is(EntityType.EVENT) || EVENT_HEADS.stream().anyMatch(heads -> heads.endOf(name).isPresent())
                || QuoteMarks.enclose(name);
    }

    private void add(List<EntityMention> parts, String text, int from, int to, EntityMention mention) {
        edges.within(text, from, to, mention)
                .filter(span -> span.length() >= 2 || span.equals(mention.span()))
                .ifPresent(span -> parts.add(new EntityMention(span, mention.types(), span.of(text))));
    }
}
