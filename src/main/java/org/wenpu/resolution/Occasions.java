package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.Paragraph;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** The events that an article goes through: named ones that are held, and what its people do (调研, 会见). */
final class Occasions {

    private static final int SENTENCES_OF_LEAD = 2;
    private static final Finder DESCRIBED = Constructions.finder("described");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    private static final Lexicon POINTERS = Lexicon.named("pointers");
    private static final int SHORTEST_HEAD = 2;
    private static final int LONGEST_HEAD = 4;
    private static final Pattern STUDIED = Constructions.pattern("studied");
    private static final Pattern PART = Constructions.pattern("part-of-event");
    private static final Finder DECIDED = Constructions.finder("decided-on");
    private static final Finder WITHIN = Constructions.finder("within-an-event");
    private static final Pattern DATE = Constructions.pattern("day-and-hour");
    /** What a name opens with that is none of it: 一场 of 举办一场“消夏晚会”. */
    private static final Pattern OPENING = Constructions.pattern("before-a-name");
    /** 在, or 记者从, before what an event is called, and 上 behind it. */
    private static final Pattern AT = Constructions.pattern("at-the-event");
    private static final Pattern ON = Constructions.pattern("on-the-event");
    /** What is only commemorated: 建军96周年. */
    private static final Finder COMMEMORATED = Constructions.finder("commemorated");
    /** 在随后召开的 before 座谈会. */
    private static final Finder NEXT = Constructions.finder("next-event");
    private static final Finder ACCOMPANYING = Constructions.finder("going-along");
    private static final Finder VISIT = Constructions.finder("visited");
    private static final Finder ACTIVITIES = Constructions.finder("all-that-is-done");

    private final AnnotatedDocument document;
    private final Doings reader;
    private final Pattern pointers = POINTERS.pattern();
    private final Lexicon holding;
    private final List<Lexicon> held;
    private final Lexicon hosting;
    private final List<EntityMention> named = new ArrayList<>();
    /** Those that only somebody speaks of. */
    private final List<EntityMention> spokenOf = new ArrayList<>();
    /** Those announced beside another, or part of it (活动上举办了签约仪式), with which the article does not go on. */
    private final List<EntityMention> beside = new ArrayList<>();
    private final List<EntityMention> doings = new ArrayList<>();
    private final List<EntityMention> doingsOfLead = new ArrayList<>();
    private final Optional<EntityMention> generic;

    Occasions(AnnotatedDocument document, Words words) {
        this.document = document;
        reader = new Doings(document);
        holding = words.holding;
        held = words.held;
        hosting = words.hosting;
        // a meeting without a name: 市委常委会举行会议
        generic = document.mentions().stream().filter(mention -> mention.is(EntityType.EVENT))
                .filter(event -> !isStudied(event) && !COMMEMORATED.isIn(event.name())).findFirst();
        int sentences = 0;
        for (var paragraph : document.document().paragraphs()) {
            for (var sentence : paragraph.sentences()) {
                boolean lead = paragraph.kind() == Paragraph.Kind.BODY && sentences++ < SENTENCES_OF_LEAD;
                // what somebody speaks of is not what the article is at
                for (var clause : sentence.clauses()) {
                    if (document.context(clause).speaker().isEmpty() && !isDecidedOn(clause)) {
                        collect(clause, lead);
                    } else {
                        heldIn(clause, List.of()).forEach(spokenOf::add);
                    }
                }
            }
        }
    }

    /** The closed word classes that tell an occasion. */
    record Words(Lexicon holding, List<Lexicon> held, Lexicon hosting) {

        static Words standard() {
            return new Words(Lexicon.named("holding-verbs"),
                    List.of(Lexicon.named("held-verbs"), Lexicon.named("event-verbs")), Lexicon.named("hosting-words"));
        }
    }

    /** The event that the article is at when it comes to a place in the text. */
    Optional<EntityMention> at(int position) {
        var before = named.stream().filter(mention -> mention.span().begin() <= position).toList();
        boolean whole = before.stream().anyMatch(mention -> !isPart(mention));
        var event = before.stream().filter(mention -> !whole || !isPart(mention))
                .max(Comparator.comparing(EntityMention::span));
        return event.or(() -> doingsOfLead.stream().filter(mention -> mention.span().begin() <= position)
                .findFirst())
                .or(() -> named.stream().findFirst()).or(() -> generic);
    }

    /** Whether an event is but decided on at another: 会议决定9月召开大会. */
    private boolean isDecidedOn(Clause clause) {
        return !named.isEmpty() && DECIDED.isIn(document.words(clause.span()));
    }

    /** Whether it is but part of an event that has a name: 开幕式. */
    private static boolean isPart(EntityMention event) {
        return PART.matcher(event.name()).matches();
    }

    /** The event that a clause names, or what is done in it as an occasion: 调研 in 赴延吉调研. */
    Optional<EntityMention> in(Clause clause) {
        return namedIn(clause)
                .or(() -> doings.stream().filter(mention -> clause.span().covers(mention.span())).findFirst());
    }

    /** The event that a clause names. */
    Optional<EntityMention> namedIn(Clause clause) {
        return Stream.of(named, beside, spokenOf).flatMap(List::stream)
                .filter(mention -> clause.span().covers(mention.span())).findFirst();
    }

    /** An event with those that a clause lists behind it: 启动仪式、颁证仪式在延吉举行. */
    List<EntityMention> listed(Clause clause, EntityMention event) {
        var list = new ArrayList<>(List.of(event));
        document.mentionsIn(clause.span()).stream().filter(mention -> mention.is(EntityType.EVENT))
                .filter(mention -> follows(list.get(list.size() - 1), mention)).forEach(list::add);
        return list;
    }

    private boolean follows(EntityMention event, EntityMention next) {
        return CONNECTIVES.contains(document.between(event, next));
    }

    /**
     * The event that a clause points to: by its last word (本次大会), as what its hosts hold, told behind them (由…主办、…承办的
     * 书画展), or by what is taken part in (参加座谈).
     */
    Optional<EntityMention> meant(Clause clause) {
        return pointed(clause).or(() -> hostedBehind(clause)).or(() -> doings.stream()
                .filter(doing -> clause.span().covers(doing.span()) && isTakenPartIn(clause, doing)).findFirst());
    }

    /** The event that the sentence points to, up to the end of a clause. */
    private Optional<EntityMention> pointed(Clause clause) {
        var words = document.document().sentenceOf(clause.span()).map(sentence -> document.words(
                new Span(sentence.span().begin(), clause.span().end()))).orElse("");
        var pointer = pointers.matcher(words);
        return pointer.find() ? Stream.of(named, beside).flatMap(List::stream)
                .filter(event -> event.span().begin() < clause.span().begin())
                .filter(event -> endsAs(event, words.substring(pointer.end()))).findFirst() : Optional.empty();
    }

    private static boolean endsAs(EntityMention event, String words) {
        int length = event.name().length();
        return IntStream.rangeClosed(SHORTEST_HEAD, Math.min(LONGEST_HEAD, length))
                .anyMatch(head -> words.startsWith(event.name().substring(length - head)));
    }

    private Optional<EntityMention> hostedBehind(Clause clause) {
        return document.document().sentenceOf(clause.span()).flatMap(sentence -> named.stream()
                .filter(event -> sentence.span().covers(event.span()) && event.span().begin() >= clause.span().end())
                .filter(event -> hosting.endOf(document.words(
                        new Span(sentence.span().begin(), event.span().begin()))).isPresent()).findFirst());
    }

    private boolean isTakenPartIn(Clause clause, EntityMention doing) {
        return doing.span().begin() > clause.span().begin()
                && holding.endOf(document.words(new Span(clause.span().begin(), doing.span().begin()))).isPresent();
    }

    /** What was done before that a clause ends with: 会见 in 李明参加会见, unless the article is at an event of that name. */
    Optional<EntityMention> called(Clause clause) {
        var last = doings.stream().filter(mention -> mention.span().end() == clause.span().end()).findFirst();
        return last.flatMap(call -> doings.stream()
                .filter(mention -> mention.span().end() <= clause.span().begin() && mention.name().equals(call.name()))
                .filter(mention -> at(clause.span().begin()).stream().noneMatch(
                        event -> event.name().contains(call.name()))).findFirst());
    }

    /**
     * What the article tells of first where a clause speaks of all that was done (李明华参加相关活动) or of going along
     * (李明华陪同), or closes the article with who was there: the visit, and no meeting in the course of it.
     */
    Optional<EntityMention> whole(Clause clause) {
        var words = document.words(clause.span());
        boolean accompanies = ACCOMPANYING.isIn(words);
        if (!accompanies && !ACTIVITIES.isIn(words) && !closes(clause)) {
            return Optional.empty();
        }
        var before = doings.stream().filter(doing -> doing.span().end() <= clause.span().begin()
                && VISIT.isIn(doing.name())).toList();
        var visit = before.stream().filter(doingsOfLead::contains).findFirst()
                .or(() -> accompanies ? before.stream().reduce((first, second) -> second) : Optional.empty());
        return visit.filter(doing -> named.stream().noneMatch(event -> event.span().begin() < doing.span().begin()));
    }

    /** Whether a clause is of a sentence that alone ends an article of several paragraphs. */
    private boolean closes(Clause clause) {
        var body = document.document().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY).toList();
        if (body.size() <= 2) {
            return false;
        }
        var last = body.get(body.size() - 1).sentences();
        return last.size() == 1 && last.get(0).span().covers(clause.span());
    }

    /** Whether the article tells of an event as one that is held. */
    boolean holds(EntityMention event) {
        return named.contains(event);
    }

    private void collect(Clause clause, boolean lead) {
        var does = new ArrayList<>(reader.in(clause));
        if (lead && does.isEmpty()) {
            reader.celebrated(clause).ifPresent(does::add);
        }
        doings.addAll(does);
        if (lead) {
            doingsOfLead.addAll(does);
        }
        boolean isBeside = !named.isEmpty() && (document.context(clause).modality() == Modality.PLANNED
                || WITHIN.isIn(document.words(clause.span())));
        heldIn(clause, does).forEach((isBeside ? beside : named)::add);
    }

    /** The events that a clause tells of as held, but those that belong to what is done there: 会见来访出席论坛的客人. */
    private Stream<EntityMention> heldIn(Clause clause, List<EntityMention> does) {
        return document.mentionsIn(clause.span()).stream()
                .filter(mention -> does.stream().noneMatch(doing -> doing.span().end() <= mention.span().begin()))
                .filter(mention -> mention.is(EntityType.EVENT) && !Anaphora.anaphoric(mention.name())
                        && !COMMEMORATED.isIn(mention.name()) && takesPlace(clause, mention));
    }

    /** Whether but the spirit of an event, or of what was said at it, is told of: 座谈会上重要讲话精神. */
    private boolean isStudied(EntityMention event) {
        var text = document.document().simplified();
        return STUDIED.matcher(text).region(event.span().end(), text.length()).find();
    }

    private boolean takesPlace(Clause clause, EntityMention event) {
        var text = document.words(clause.span());
        var before = OPENING.matcher(text.substring(0, event.span().begin() - clause.span().begin())).replaceFirst("");
        var after = text.substring(event.span().end() - clause.span().begin());
        var then = DATE.matcher(after).replaceFirst("");
        // 出席大会的省长: what an event only describes
        return !DESCRIBED.isIn(after) && !isStudied(event)
                && (before.isEmpty() || holding.endOf(before).or(() -> hosting.endOf(before)).isPresent()
                || held.stream().anyMatch(verbs -> verbs.startOf(then).isPresent()) || NEXT.isIn(before)
                || AT.matcher(before).matches() && ON.matcher(after).lookingAt());
    }
}
