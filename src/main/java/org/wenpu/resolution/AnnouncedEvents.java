package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Modality;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Tells the event that another one is about, and where the text speaks of that: 啤酒节 at a 啤酒节新闻发布会. */
final class AnnouncedEvents {

    private static final Pattern ANNOUNCING = Constructions.pattern("announcing-event");
    private static final Finder CONTEST = Constructions.finder("contest");
    private static final String CONTESTS = Constructions.named("contests");
    private static final String EVENT = "event";
    /** So much of the end of its name calls it. */
    private static final int CALLING = 2;

    private final AnnotatedDocument document;

    AnnouncedEvents(AnnotatedDocument document) {
        this.document = document;
    }

    /** The event that a clause means where the article is at one: the one announced there, if it tells of that. */
    EntityMention meant(Clause clause, EntityMention event) {
        return in(event).filter(inner -> isPlanned(clause) || isCalled(inner, behind(event, clause))).orElse(event);
    }

    /** The event that a word means where the article is at one: the one announced there, if it is to come. */
    EntityMention planned(EntityMention word, EntityMention event) {
        return in(event).filter(inner -> document.document().clauseOf(word.span()).filter(this::isPlanned).isPresent())
                .orElse(event);
    }

    /** The event that one is about: 第五届啤酒节 of 第五届啤酒节新闻发布会. */
    static Optional<EntityMention> in(EntityMention event) {
        return Optional.of(ANNOUNCING.matcher(event.name())).filter(Matcher::matches)
                .filter(found -> event.span().length() == event.name().length())
                .map(found -> new EntityMention(new Span(event.span().begin(), event.span().begin() + found.end(EVENT)),
                        event.types(), found.group(EVENT)));
    }

    private boolean isPlanned(Clause clause) {
        return document.context(clause).modality() == Modality.PLANNED;
    }

    private static boolean isCalled(EntityMention event, String words) {
        var name = event.name();
        return words.contains(name.substring(name.length() - CALLING))
                || CONTEST.isIn(name) && words.contains(CONTESTS);
    }

    /** What the sentence says up to the end of a clause, behind an event that it names. */
    private String behind(EntityMention event, Clause clause) {
        return document.document().sentenceOf(clause.span()).map(Sentence::span).map(sentence -> document.words(
                Math.max(sentence.begin(), event.span().end()), clause.span().end())).orElse("");
    }
}
