package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
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
 * visit to the firm.
 */
public final class RoomExtractor implements Extractor {

    private static final String PREDICATE = "inspects";
    private static final double CONFIDENCE = 0.85;
    private static final Set<EntityType> OWNERS =
            EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.PROJECT);

    private final Pattern entering = Constructions.pattern("entering-a-room");
    private final Finder owning = Constructions.finder("owner-of-rooms");
    private final Finder opening = Constructions.finder("before-an-owner-of-rooms");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().stream()
                .filter(sentence -> entering.matcher(document.words(sentence.span())).find())
                .forEach(sentence -> before(document, sentence).flatMap(before -> owner(document, before))
                        .ifPresent(owner -> entered(document, sentence, owner).ifPresent(found::add)));
        return found;
    }

    /** The sentence before one in its paragraph. */
    private static Optional<Sentence> before(AnnotatedDocument document, Sentence sentence) {
        return document.document().paragraphOf(sentence.span()).stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .takeWhile(other -> !other.equals(sentence)).reduce((a, b) -> b);
    }

    /** What a sentence is about that names no person. */
    private Optional<EntityMention> owner(AnnotatedDocument document, Sentence sentence) {
        var span = sentence.span();
        var names = document.mentionsIn(span);
        return names.stream().anyMatch(name -> name.is(EntityType.PERSON)) ? Optional.empty()
                : names.stream().filter(name -> name.types().stream().anyMatch(OWNERS::contains))
                        .filter(name -> opening.isIn(document.words(span.begin(), name.span().begin()))
                                && owning.isIn(document.words(name.span().end(), span.end())))
                        .findFirst();
    }

    private Optional<RelationMention> entered(AnnotatedDocument document, Sentence sentence, EntityMention owner) {
        return sentence.clauses().stream().flatMap(clause -> {
            var enters = entering.matcher(document.words(clause.span()));
            return enters.find() ? Optional.of(relation(document, clause, owner, enters.start(), enters.end())).stream()
                    : Optional.<RelationMention>empty().stream();
        }).findFirst();
    }

    private static RelationMention relation(AnnotatedDocument document, Clause clause, EntityMention owner, int start,
                                            int end) {
        int from = clause.span().begin();
        var people = EnumSet.of(EntityType.PERSON);
        var visitor = document.mentionsIn(new Span(from, from + start)).stream()
                .filter(mention -> mention.is(EntityType.PERSON)).reduce((a, b) -> b)
                .<Argument>map(Argument.Named::new).orElseGet(() -> new Argument.Inherited(people));
        return new RelationMention(PREDICATE, clause, new Span(from + start, from + end), visitor,
                new Argument.Mention(owner), Optional.empty(), "inspects-rooms", CONFIDENCE);
    }
}
