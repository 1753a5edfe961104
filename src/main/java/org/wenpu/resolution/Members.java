package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Finds the mentions that an argument stands for: the members of its list, in order (guideline, rule 2). */
final class Members {

    private static final int WIDEST_GAP = 12;
    /** “青山书屋”“石桥食堂”. */
    private static final Pattern QUOTED_NEXT = Constructions.pattern("next-quoted");
    /** 等部门和 of 市教育局、市财政局等部门和青山县人民政府. */
    private static final Pattern CLOSED = Constructions.pattern("closed-and-more");
    /** 1条道路, before its name in brackets. */
    private static final Pattern COUNTED = Constructions.pattern("counted-thing");
    private static final Pattern STAFFED = Constructions.pattern("staffed-place");
    private static final String NOUN = "n";
    private static final String ABBREVIATION = "j";

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon prepositions = Lexicon.named("prepositions");
    private final Lexicon listMarks = Lexicon.named("list-marks");
    private final Map<String, String> quotes = Lexicon.named("quotes").pairs();
    private final Lexicon generalities = Lexicon.named("generalities");
    private final Lexicon sites = Lexicon.named("site-words");
    private final Lexicon commas = Lexicon.named("commas");
    private final Lexicon zones = Lexicon.named("zone-suffixes");
    private final NounPhrases phrases = new NounPhrases();

    /** The mentions of an argument that are of one of the types. */
    List<EntityMention> of(AnnotatedDocument document, Clause clause, Argument argument, Set<EntityType> types) {
        if (argument instanceof Argument.Inherited inherited) {
            var actors = EntityType.actors(inherited.types());
            var subjects = fitting(document.context(clause).subjects(), actors).stream()
                    .filter(subject -> acts(subject, clause, inherited.types())).toList();
            return subjects.isEmpty() ? fitting(document.context(clause).actors(), actors) : subjects;
        }
        if (argument instanceof Argument.Mention single) {
            return fitting(List.of(single.mention()), types);
        }
        if (argument instanceof Argument.Named named) {
            return around(document, clause, named.mention(), EntityType.actors(types));
        }
        if (argument instanceof Argument.Region region) {
            return list(document, clause, region.span(), types);
        }
        if (argument instanceof Argument.Marked marked) {
            return fitting(phrases.marked(document, marked), types);
        }
        return argument instanceof Argument.Phrase phrase
                ? phrases.read(document, clause.tokens(), phrase, types) : List.of();
    }

    /** Whether a subject may be whom a clause is about: a road or a river that an earlier one told of is not. */
    private boolean acts(EntityMention subject, Clause clause, Set<EntityType> types) {
        return clause.span().covers(subject.span()) || zones.endOf(subject.name()).isPresent()
                || STAFFED.matcher(subject.name()).find()
                || subject.types().stream().anyMatch(types::contains);
    }

    private static List<EntityMention> fitting(List<EntityMention> mentions, Set<EntityType> types) {
        return mentions.stream().filter(mention -> mention.types().stream().anyMatch(types::contains)).toList();
    }

    /** A mention with those that stand in a list with it. */
    private List<EntityMention> around(AnnotatedDocument document, Clause clause, EntityMention mention,
                                       Set<EntityType> types) {
        var all = fitting(document.mentionsIn(clause.span()), types);
        int from = all.indexOf(mention);
        int to = from;
        while (from > 0 && all.get(from - 1).span().end() < all.get(from).span().begin()
                && joined(document, all.get(from - 1), all.get(from))) {
            from--;
        }
        while (to + 1 < all.size() && joined(document, all.get(to), all.get(to + 1))) {
            to++;
        }
        var list = new ArrayList<>(innermost(all.subList(from, to + 1)));
        if (all.get(from).span().begin() == clause.span().begin()) {
            list.addAll(0, alone(document, clause, types));
        }
        return list;
    }

    /** What the clauses before one are, each of them but a name, that a list goes on from: 市教育局，市财政局，市文旅局主办. */
    private static List<EntityMention> alone(AnnotatedDocument document, Clause clause, Set<EntityType> types) {
        var before = document.document().sentenceOf(clause.span()).stream()
                .flatMap(sentence -> sentence.clauses().stream()).map(Clause::span)
                .filter(span -> span.end() <= clause.span().begin()).toList();
        var alone = new ArrayList<EntityMention>();
        for (int i = before.size() - 1; i >= 0; i--) {
            var name = document.mentionAt(before.get(i)).filter(found -> !fitting(List.of(found), types).isEmpty());
            if (name.isEmpty()) {
                break;
            }
            alone.add(0, name.get());
        }
        return alone;
    }

    /** Without what only says where the next one is: 延吉市 of 延吉市河南街道办事处. */
    private static List<EntityMention> innermost(List<EntityMention> list) {
        return list.stream().filter(mention -> mention.is(EntityType.EVENT) || list.stream()
                .noneMatch(next -> mention.span().end() == next.span().begin())).toList();
    }

    /** The first list of fitting mentions in a stretch of text; it may go on in the clauses behind. */
    private List<EntityMention> list(AnnotatedDocument document, Clause clause, Span region,
                                     Set<EntityType> types) {
        var all = fitting(document.mentionsIn(region), types).stream()
                .filter(name -> !opensName(document, clause, region, name) && !employs(document, region, name, types))
                .filter(mention -> !bracketed(document, region, mention)).toList();
        var list = new ArrayList<EntityMention>();
        for (var mention : all) {
            if (!list.isEmpty() && !joined(document, list.get(list.size() - 1), mention)) {
                break;
            }
            list.add(mention);
        }
        return types.contains(EntityType.POST) ? continued(document, innermost(list))
                : resumed(document, clause, innermost(list), types);
    }

    /** A list that ends its clause may go on in the next one, if that does not begin with 与: 来到龙井市，以及图们市. */
    private List<EntityMention> resumed(AnnotatedDocument document, Clause clause, List<EntityMention> first,
                                        Set<EntityType> types) {
        int end = clause.span().end();
        if (first.isEmpty() || first.get(first.size() - 1).span().end() < end) {
            return first;
        }
        var list = new ArrayList<>(first);
        document.document().sentenceOf(clause.span()).stream()
                .flatMap(sentence -> sentence.clauses().stream()).filter(next -> next.span().begin() == end + 1)
                .filter(next -> commas.contains(document.words(new Span(end, end + 1))))
                .forEach(next -> connectives.startOf(document.words(next.span()))
                        .filter(word -> !prepositions.contains(word))
                        .map(word -> new Span(next.span().begin() + word.length(), next.span().end()))
                        .filter(region -> document.mentionsIn(region).stream()
                                .anyMatch(mention -> mention.span().begin() == region.begin()))
                        .ifPresent(region -> list.addAll(list(document, next, region, types))));
        return list;
    }

    /** Whether a division opens a name that is not known as one: 延吉市 of 延吉市消防救援站. */
    private boolean opensName(AnnotatedDocument document, Clause clause, Span region, EntityMention mention) {
        return mention.is(EntityType.ADMINISTRATIVE_DIVISION) && clause.tokens().stream()
                .filter(token -> token.span().begin() == mention.span().end() && region.covers(token.span()))
                .filter(token -> token.nature().startsWith(NOUN) || token.nature().equals(ABBREVIATION))
                .anyMatch(token -> !generalities.contains(token.word()) && !sites.contains(token.word())
                        && document.mentionsIn(clause.span()).stream()
                                .noneMatch(name -> name.span().begin() == token.span().begin()));
    }

    /** Whether a body is but where somebody works: 市经济研究院 of 市经济研究院首席专家王建国. */
    private boolean employs(AnnotatedDocument document, Span region, EntityMention body, Set<EntityType> types) {
        return types.contains(EntityType.PERSON) && !body.is(EntityType.PERSON)
                && document.mentionsIn(region).stream()
                        .filter(person -> person.is(EntityType.PERSON)
                                && person.span().begin() > body.span().end()).findFirst()
                        .map(person -> document.between(body, person))
                        .filter(gap -> connectives.startOf(gap).isEmpty())
                        .filter(gap -> listMarks.words().stream().noneMatch(gap::contains)).isPresent();
    }

    /** A list of offices goes on in the clauses that are nothing but offices: 任省委台办处长，办公室主任. */
    private List<EntityMention> continued(AnnotatedDocument document, List<EntityMention> first) {
        var list = new ArrayList<>(first);
        var all = document.mentions();
        int next = list.isEmpty() ? all.size() : all.indexOf(list.get(list.size() - 1)) + 1;
        while (next < all.size() && all.get(next).is(EntityType.POST)
                && listed(document, all.get(next - 1), all.get(next))) {
            list.add(all.get(next));
            next++;
        }
        return list;
    }

    private boolean listed(AnnotatedDocument document, EntityMention first, EntityMention second) {
        var gap = document.between(first, second);
        return commas.contains(gap) || connectives.contains(gap);
    }

    /** Whether a mention is another name of the one before: 石峰区（株洲经开区）; what a number counts is none. */
    private boolean bracketed(AnnotatedDocument document, Span region, EntityMention mention) {
        int mark = mention.span().begin() - 1;
        boolean inside = mark > region.begin() && quotes.containsKey(document.words(new Span(mark, mark + 1)))
                && listMarks.startOf(document.words(mention.span().end(), region.end())).isEmpty()
                && !COUNTED.matcher(document.words(region.begin(), mark)).find();
        return inside && !document.words(mention.span()).endsWith("”")
                && Stream.of(quotes.values(), listMarks.words())
                        .noneMatch(marks -> marks.contains(document.words(new Span(mark - 1, mark))));
    }

    /** Whether only what belongs to a list stands between two mentions: 、 or 和, and a word or two of description. */
    private boolean joined(AnnotatedDocument document, EntityMention first, EntityMention second) {
        if (first.span().end() >= second.span().begin()) {
            return first.span().end() == second.span().begin();
        }
        var between = document.between(first, second);
        var open = quotes.containsValue(between.substring(0, 1)) ? between.substring(1) : between;
        var gap = open.substring(sites.startOf(open).map(String::length).orElse(0));
        return QUOTED_NEXT.matcher(between).matches() || CLOSED.matcher(between).matches() || !gap.isEmpty() && gap.length() <= WIDEST_GAP
                && (connectives.startOf(gap).isPresent() || quotes.containsKey(gap.substring(0, 1))
                && connectives.endOf(gap).isPresent());
    }
}
