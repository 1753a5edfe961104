package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Finds what is seen on a visit by the list that it stands in: 先后来到县消防大队、滨河湿地公园. A list that says what its members
 * are needs no word at the end of each: 察看石桥栈道、青山故里等景点.
 */
final class SightPhrases {

    private static final Set<String> JOINS = Set.copyOf(Constructions.words("sight-joins"));
    private static final String MARK = "、";
    private static final int SHORTEST = 3;
    /** Kinds whose names are none of what is seen: 青山工坊 is a place, though in quotes it was taken for a principle. */
    private static final Set<EntityType> UNSEEN =
            EnumSet.of(EntityType.PRINCIPLE, EntityType.POSITIONING, EntityType.INDUSTRY, EntityType.POST);

    private final Finder visits;
    private final Pattern sight;
    private final Pattern closed;
    private final Pattern lost;
    private final Pattern site;
    private final Pattern opening;
    private final Lexicon small = Lexicon.named("small-classes");
    private final Lexicon heads = Lexicon.named("sight-heads");
    private final Lexicon projects = Lexicon.named("project-heads");
    private final Lexicon bodies = Lexicon.named("organisation-suffixes");

    SightPhrases() {
        var expressions = Lexicon.named("sight-phrases").pairs();
        visits = new Finder(Constructions.filled(expressions.get("visits")));
        sight = Expressions.compile(Constructions.filled(expressions.get("sight")));
        closed = Expressions.compile(Constructions.filled(expressions.get("closed")));
        site = Expressions.compile(expressions.get("site"));
        opening = Constructions.pattern("no-sight");
        lost = Expressions.compile(Constructions.filled(expressions.get("lost")));
    }

    /** The mentions, with the sights instead of the parts of them that were taken for names. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        var text = document.simplified();
        for (var sentence : document.sentences()) {
            for (var clause : sentence.clauses()) {
                var words = clause.span().of(text);
                var search = visits.search(words);
                var visit = search.match();
                if (visits.mayFind(new Marks(words)) && search.find() && visit.end() < words.length()) {
                    var list = new Span(clause.span().begin() + visit.end(), clause.span().end());
                    members(text, list).stream().filter(member -> isWhole(member.span(), mentions)).forEach(all::lay);
                    sights(text, list).stream().map(span -> innermost(span, mentions))
                            .filter(span -> isFree(text, span, mentions))
                            .forEach(span -> all.lay(mention(text, span, type(span.of(text)))));
                }
            }
        }
        return all.mentions();
    }

    /** A sight without the larger of the divisions that it begins with: of 延吉市青山镇石桥村种植基地 without 延吉市. */
    private Span innermost(Span sight, List<EntityMention> mentions) {
        int begin = sight.begin();
        int next = begin;
        for (var mention : mentions) {
            if (mention.span().begin() == next && mention.is(EntityType.ADMINISTRATIVE_DIVISION)
                    && mention.span().end() < sight.end()) {
                begin = begin < next && small.endOf(mention.name()).isPresent() && isSmallAt(begin, next, mentions)
                        ? begin : next;
                next = mention.span().end();
            }
        }
        return new Span(begin, sight.end());
    }

    private boolean isSmallAt(int begin, int end, List<EntityMention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.span().begin() >= begin && mention.span().end() == end
                && small.endOf(mention.name()).isPresent());
    }

    private static EntityMention mention(String text, Span span, EntityType type) {
        return new EntityMention(span, Set.of(type), span.of(text));
    }

    /** The members of a list that tells what they are: 石桥栈道、青山故里|等景点. */
    private List<EntityMention> members(String text, Span list) {
        var whole = closed.matcher(list.of(text));
        var members = new ArrayList<EntityMention>();
        int at = whole.find() ? 0 : list.length();
        while (at < list.length()) {
            int mark = text.indexOf(MARK, list.begin() + at) - list.begin();
            int end = mark < 0 || mark > whole.end("members") ? whole.end("members") : mark;
            var name = site.matcher(list.of(text).substring(at, end)).replaceFirst("");
            if (name.length() >= SHORTEST && opening.matcher(name).lookingAt()) {
                var type = type(name);
                members.add(mention(text, new Span(list.begin() + at, list.begin() + at + name.length()),
                        type == EntityType.PLACE ? type(whole.group("class")) : type));
            }
            at = end == mark ? end + 1 : list.length();
        }
        return members;
    }

    /** Whether no name ends a member, unless it can be none of a sight, and nobody is named in it. */
    private static boolean isWhole(Span member, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(member)).allMatch(mention ->
                member.covers(mention.span()) && !mention.is(EntityType.PERSON) && (mention.span().end() < member.end()
                        || mention.types().stream().anyMatch(UNSEEN::contains)));
    }

    /** What ends in a list like that which one comes to see. */
    private List<Span> sights(String text, Span list) {
        var words = list.of(text);
        var spans = new ArrayList<Span>();
        int at = 0;
        while (at < words.length()) {
            int mark = words.indexOf(MARK, at);
            int end = mark < 0 ? words.length() : mark;
            var found = sight.matcher(words.substring(at, end));
            if (found.find()) {
                int to = at + found.end("sight");
                if (found.end("sight") - found.start("sight") >= SHORTEST && isNamed(found.group("sight"))) {
                    spans.add(new Span(list.begin() + at + found.start("sight"), list.begin() + to));
                }
                var join = joined(words.substring(to, end));
                at = join.map(word -> to + word.length()).orElse(end + 1);
            } else {
                at = end + 1;
            }
        }
        return spans;
    }

    /** Whether it is more than a word for what it is, and not but one joined to something else: 发展变化和企业. */
    private boolean isNamed(String sight) {
        return !heads.contains(sight) && JOINS.stream().filter(sight::contains)
                .noneMatch(join -> heads.contains(sight.substring(sight.lastIndexOf(join) + join.length())));
    }

    private static Optional<String> joined(String behind) {
        return JOINS.stream().filter(behind::startsWith).findFirst();
    }

    private EntityType type(String name) {
        return projects.endOf(name).isPresent() ? EntityType.PROJECT
                : bodies.endOf(name).isPresent() ? EntityType.ORGANISATION : EntityType.PLACE;
    }

    /**
     * Whether no name reaches over the edge or ends as it does, other than an office, 服务站 is none, and what can be
     * none of a sight, or lost its first character; a list of two may have been taken for one name.
     */
    private boolean isFree(String text, Span span, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(span)).allMatch(mention ->
                span.covers(mention.span()) ? mention.span().end() < span.end()
                        || mention.types().stream().anyMatch(UNSEEN::contains)
                        || lost.matcher(text.substring(span.begin(), mention.span().begin())).matches()
                        : isListOfTwo(text, mention, span));
    }

    /** Whether a name was taken for one together with what is joined to it: 青山敬老院和石桥加工厂. */
    private static boolean isListOfTwo(String text, EntityMention both, Span one) {
        return (both.is(EntityType.ORGANISATION) || both.is(EntityType.PLACE) || both.is(EntityType.PROJECT))
                && both.span().covers(one)
                && (both.span().begin() == one.begin()
                        && joined(text.substring(one.end(), both.span().end())).isPresent()
                        || both.span().end() == one.end()
                        && JOINS.stream().anyMatch(text.substring(both.span().begin(), one.begin())::endsWith));
    }
}
