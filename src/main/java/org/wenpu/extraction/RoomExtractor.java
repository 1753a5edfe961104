package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds whose rooms a visitor sees, where the sentence before tells of nobody else: 青山乳业集团是一家龙头企业。王建国走进车间 is a
 * visit to the firm. And what somebody comes to that is called by its class: 青山博物馆去年建成。王建国走进博物馆.
 */
public final class RoomExtractor implements Extractor {

    private static final String PREDICATE = "inspects";
    private static final double CONFIDENCE = 0.85;
    private static final Set<EntityType> OWNERS =
            EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.PROJECT);
    private static final Set<EntityType> SITES = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE,
            EntityType.PROJECT, EntityType.ADMINISTRATIVE_DIVISION);
    /** What a site is told of at most so many sentences before a visitor comes to it. */
    private static final int FARTHEST = 3;

    private final Map<String, List<String>> endings = Lexicon.named("site-classes").lists();
    private final Finder entering = Constructions.finder("entering-a-room");
    private final Finder coming = Constructions.finder("entering-a-site");
    private final Finder owning = Constructions.finder("owner-of-rooms");
    private final Finder opening = Constructions.finder("before-an-owner-of-rooms");

    /**
     * Where a visitor enters something.
     *
     * @param start   where the words of it start in the clause
     * @param endings what the name of what is entered ends with; none where it is rooms
     */
    private record Entry(Clause clause, int start, int end, List<String> endings) {
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        for (var sentence : document.document().body()) {
            entry(document, sentence).ifPresent(entry -> owner(document, sentence, entry)
                    .ifPresent(owner -> found.add(relation(document, entry, owner))));
        }
        return found;
    }

    /** Where a visitor enters rooms, or what is called by its class only. */
    private Optional<Entry> entry(AnnotatedDocument document, Sentence sentence) {
        return entry(document, sentence, entering, room -> List.of())
                .or(() -> entry(document, sentence, coming, site -> endings.get(site.group("class"))));
    }

    private static Optional<Entry> entry(AnnotatedDocument document, Sentence sentence, Finder finder,
                                         Function<Matcher, List<String>> endings) {
        return sentence.clauses().stream().flatMap(clause -> {
            var search = finder.search(document.words(clause.span()));
            var enters = search.match();
            return search.find() ? Stream.of(new Entry(clause, enters.start(), enters.end(), endings.apply(enters)))
                    : Stream.empty();
        }).findFirst();
    }

    /** Whose the rooms are, or what is of the class: what one of the sentences right before tells of, naming no person. */
    private Optional<EntityMention> owner(AnnotatedDocument document, Sentence sentence, Entry entry) {
        var before = document.document().paragraphOf(sentence.span()).stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .takeWhile(other -> !other.equals(sentence)).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(before);
        return before.stream().limit(entry.endings().isEmpty() ? 1 : FARTHEST)
                .takeWhile(other -> document.mentionsIn(other.span()).stream()
                        .noneMatch(name -> name.is(EntityType.PERSON)))
                .flatMap(other -> topic(document, other, entry.endings()).stream()).findFirst();
    }

    /** What a sentence is about: of a class, or such as has rooms. */
    private Optional<EntityMention> topic(AnnotatedDocument document, Sentence sentence, List<String> endings) {
        var span = sentence.span();
        return document.mentionsIn(span).stream()
                .filter(name -> name.types().stream().anyMatch(endings.isEmpty() ? OWNERS::contains : SITES::contains))
                .filter(name -> opening.isIn(document.words(span.begin(), name.span().begin())))
                .filter(name -> endings.isEmpty() ? owning.isIn(document.words(name.span().end(), span.end()))
                        : endings.stream().anyMatch(name.name()::endsWith))
                .findFirst();
    }

    private static RelationMention relation(AnnotatedDocument document, Entry entry, EntityMention owner) {
        int from = entry.clause().span().begin();
        var people = EnumSet.of(EntityType.PERSON);
        var visitor = document.mentionsIn(entry.clause().span()).stream()
                .filter(mention -> mention.is(EntityType.PERSON) && mention.span().end() <= from + entry.start())
                .reduce((a, b) -> b)
                .<Argument>map(Argument.Named::new).orElseGet(() -> new Argument.Inherited(people));
        return new RelationMention(PREDICATE, entry.clause(), new Span(from + entry.start(), from + entry.end()), visitor,
                new Argument.Mention(owner), Optional.empty(), "inspects-rooms", CONFIDENCE);
    }
}
