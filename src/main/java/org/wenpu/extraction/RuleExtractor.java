package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Amount;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.model.Value;
import org.wenpu.model.ValueMention;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/** Finds what the rules say, clause by clause. */
public final class RuleExtractor implements Extractor {

    /** Kinds that go by proper names: only a mention can be one. */
    private static final Set<EntityType> PROPER = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.EVENT);

    private static final Lexicon ADVERBS = Lexicon.named("adverbs");
    private static final Lexicon DIRECTIVE = Lexicon.named("directive-cues");
    private static final Lexicon PLANNED = Lexicon.named("planned-cues");
    private static final Lexicon NO_DOER_AFTER = Lexicon.named("no-doer-after");
    private static final Lexicon DATELINES = Lexicon.named("datelines");
    private static final Lexicon DAYS_OF_WRITING = Lexicon.named("days-of-writing");
    private static final int WIDEST_TOUCH = 2;

    private final List<Sought> sought;

    /** A rule, and what tells where its trigger may stand. */
    private record Sought(Rule rule, Finder trigger) {
    }

    private record Place(AnnotatedDocument document, Sentence sentence, Clause clause) {
    }

    public RuleExtractor(List<Rule> rules) {
        this.sought = rules.stream().map(rule -> new Sought(rule, new Finder(rule.trigger()))).toList();
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        for (var sentence : document.document().body()) {
            for (var clause : sentence.clauses()) {
                var words = document.words(clause.span());
                var marks = new Marks(words);
                var place = new Place(document, sentence, clause);
                sought.stream().filter(rule -> rule.trigger().mayFind(marks))
                        .forEach(rule -> find(rule.rule(), place, words, found));
            }
        }
        return found;
    }

    private void find(Rule rule, Place place, String words, List<RelationMention> found) {
        var matcher = rule.trigger().matcher(words);
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && Triggers.stands(rule, place.document(), place.clause(), matcher)) {
                relation(rule, place, matcher).ifPresent(found::add);
            }
        }
    }

    private static Optional<RelationMention> relation(Rule rule, Place place, Matcher matcher) {
        int offset = place.clause().span().begin();
        var site = new Site(place, matcher, new Span(offset + matcher.start(), offset + matcher.end()));
        var predicate = rule.predicate();
        var subject = argument(rule, rule.subject(), "subject", rule.subjects(), site);
        var object = predicate.literal().map(kind -> literal(place, site.trigger(), kind))
                .orElseGet(() -> argument(rule, rule.object(), "object", predicate.range(), site));
        return subject.flatMap(s -> object.map(o -> new RelationMention(predicate.name(), place.clause(),
                site.trigger(), s, o, Optional.empty(), rule.name(), rule.confidence())));
    }

    /** Where a trigger was found. */
    private record Site(Place place, Matcher matcher, Span trigger) {

        AnnotatedDocument document() {
            return place.document();
        }

        Clause clause() {
            return place.clause();
        }
    }

    private static Optional<Argument> argument(Rule rule, Rule.Place place, String group, Set<EntityType> types,
                                               Site site) {
        return switch (place) {
            case CLAUSE -> Optional.of(doer(rule, site, types).<Argument>map(Argument.Named::new)
                    .orElseGet(() -> new Argument.Inherited(types)));
            case BEFORE -> before(site, types).<Argument>map(Argument.Named::new)
                    .or(() -> Optional.of(new Argument.Inherited(types)));
            case TOPIC -> before(site, types).<Argument>map(Argument.Named::new)
                    .or(() -> topic(site, types).map(Argument.Mention::new));
            case TOUCHING -> before(site, types)
                    .filter(mention -> site.trigger().begin() - mention.span().end() <= WIDEST_TOUCH)
                    .map(Argument.Named::new);
            case GROUP -> group(site, group).map(span -> PROPER.containsAll(types) ? new Argument.Region(span)
                    : phrase(rule, span));
            case NAMES_IN_GROUP -> group(site, group).map(Argument.Region::new);
            case AFTER -> after(site).map(span -> phrase(rule, span));
            case NAMES -> after(site).map(Argument.Region::new);
            case OCCASION -> Optional.of(new Argument.Occasion(false));
            case EVENT -> Optional.of(new Argument.Occasion(true));
        };
    }

    private static Argument phrase(Rule rule, Span span) {
        return new Argument.Phrase(span, rule.otherwise(), rule.like());
    }

    /** An amount follows its trigger; a date goes before it, most often at the start of its sentence. */
    private static Optional<Argument> literal(Place place, Span trigger, Class<? extends Value> kind) {
        var values = place.document().valuesIn(place.sentence().span()).stream()
                .filter(value -> kind.isInstance(value.value()) && !named(place, value) && !ofWriting(place, value))
                .toList();
        var before = values.stream().filter(value -> value.span().end() <= trigger.begin()).reduce((a, b) -> b);
        var after = values.stream().filter(value -> value.span().end() > trigger.begin())
                .filter(value -> place.clause().span().covers(value.span())).findFirst();
        return (kind == Amount.class ? after : before.or(() -> after)).map(Argument.Literal::new);
    }

    /** Whether a value belongs to a name: 2023年 of 2023年冰雪节. */
    private static boolean named(Place place, ValueMention value) {
        return place.document().mentionsIn(place.sentence().span()).stream()
                .anyMatch(mention -> mention.span().covers(value.span()));
    }

    /** Whether a date only says when the news was written, and not that this happened on that day: 8月1日讯 近日. */
    private static boolean ofWriting(Place place, ValueMention value) {
        int end = value.span().end();
        var behind = place.document().document().simplified().substring(end, place.sentence().span().end());
        return DATELINES.startOf(behind).isPresent() && DAYS_OF_WRITING.words().stream().noneMatch(behind::contains);
    }

    private static Optional<EntityMention> before(Site site, Set<EntityType> types) {
        var clause = site.clause().span();
        if (site.trigger().begin() == clause.begin()) {
            return Optional.empty();
        }
        return site.document().mentionsIn(new Span(clause.begin(), site.trigger().begin())).stream()
                .filter(mention -> mention.types().stream().anyMatch(EntityType.actors(types)::contains))
                .reduce((a, b) -> b);
    }

    /** What opens the nearest clause of the sentence, or ends the one right before. */
    private static Optional<EntityMention> topic(Site site, Set<EntityType> types) {
        var clauses = site.place().sentence().clauses();
        var topic = Optional.<EntityMention>empty();
        for (int i = clauses.indexOf(site.clause()) - 1; i >= 0 && topic.isEmpty(); i--) {
            boolean next = clauses.get(i + 1).equals(site.clause());
            var span = clauses.get(i).span();
            topic = site.document().mentionsIn(span).stream()
                    .filter(mention -> mention.types().stream().anyMatch(types::contains))
                    .filter(mention -> mention.span().begin() == span.begin()
                            || next && mention.span().end() == span.end()).reduce((first, last) -> last);
        }
        return topic;
    }

    /** Who is named right before a deed and its adverbs, deep in the clause: 助力苏州加快建设…. */
    private static Optional<EntityMention> doer(Rule rule, Site site, Set<EntityType> types) {
        int begin = site.clause().span().begin();
        return before(site, types).filter(mention -> rule.object() == Rule.Place.AFTER)
                .filter(mention -> mention.span().begin() > begin)
                .filter(mention -> NO_DOER_AFTER.endOf(site.document().words(begin, site.document().outermost(mention)))
                        .isEmpty())
                .filter(mention -> isAdverbial(site.document().words(mention.span().end(), site.trigger().begin())));
    }

    /** Whether a text is nothing but adverbs and words of mood: 要加快. */
    private static boolean isAdverbial(String text) {
        return text.isEmpty() || Stream.of(ADVERBS, DIRECTIVE, PLANNED)
                .flatMap(lexicon -> lexicon.startOf(text).stream())
                .anyMatch(word -> isAdverbial(text.substring(word.length())));
    }

    private static Optional<Span> after(Site site) {
        int end = site.clause().span().end();
        return site.trigger().end() < end ? Optional.of(new Span(site.trigger().end(), end)) : Optional.empty();
    }

    private static Optional<Span> group(Site site, String name) {
        int offset = site.clause().span().begin();
        int begin = site.matcher().start(name);
        int end = site.matcher().end(name);
        return begin < end ? Optional.of(new Span(offset + begin, offset + end)) : Optional.empty();
    }
}
