package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Tells which event a mention or a clause means: 会议, 座谈会 for 纪念…座谈会. */
final class EventReferents {

    private static final Pattern CONVENED = Constructions.pattern("convened");
    private static final Finder ON_A_VISIT = Constructions.finder("meeting-on-a-visit");
    private static final Pattern NATIONAL = Constructions.pattern("national");
    private static final Pattern WHOLE = Constructions.pattern("whole-division");
    private static final Finder ANOTHER = Constructions.finder("another-event");

    private final AnnotatedDocument document;
    private final Entities entities;
    private final Occasions occasions;
    private final AnnouncedEvents announced;

    EventReferents(AnnotatedDocument document, Entities entities, Occasions occasions) {
        this.document = document;
        this.entities = entities;
        this.occasions = occasions;
        this.announced = new AnnouncedEvents(document);
    }

    /** The event; where a word stands for it, the one that the article is at. */
    Entity of(EntityMention mention) {
        var meant = Anaphora.anaphoric(mention.name()) ? occasions.at(mention.span().begin())
                .filter(event -> !event.name().equals(mention.name()))
                .filter(event -> occasions.holds(event) || !isConvened(mention))
                .map(event -> announced.planned(mention, full(event).orElse(event))) : Optional.<EntityMention>empty();
        return meant.map(event -> named(event, Set.of(mention.name()))).orElseGet(() -> named(mention, Set.of()));
    }

    /** Whether it is a meeting of all of the country: 全国教育工作会议. */
    boolean isNational(EntityMention event) {
        return event.is(EntityType.EVENT) && NATIONAL.matcher(of(event).name()).lookingAt();
    }

    /** The class of the division that it is a meeting of all of: 市 of 全市财政工作会议. */
    Optional<String> classOfWhole(EntityMention event) {
        return Optional.of(of(event).name()).map(WHOLE::matcher).filter(Matcher::find)
                .map(whole -> whole.group("class"));
    }

    /** Whether a meeting is called for there, so that it is not what was done before: 调研, 随后召开会议. */
    private boolean isConvened(EntityMention mention) {
        return document.hasAt(mention.span().begin(), CONVENED);
    }

    /** The event that the article is at in a clause. */
    Optional<EntityMention> at(Clause clause) {
        return occasions.namedIn(clause).or(() -> before(clause));
    }

    /** The event that the article is at when it comes to a clause. */
    Optional<EntityMention> before(Clause clause) {
        return occasions.at(clause.span().begin());
    }

    /**
     * The events that a clause itself names or does; else, unless it must, the one that the article is at, where it tells
     * of no other whose name is not known. How an event is held is told at one about it, too.
     */
    List<Entity> in(Clause clause, boolean here, boolean arranged) {
        var called = here ? Optional.<EntityMention>empty()
                : occasions.called(clause).filter(event -> occasions.namedIn(clause).isEmpty());
        var event = here ? occasions.in(clause)
                : occasions.namedIn(clause).or(() -> occasions.meant(clause)).or(() -> occasions.whole(clause))
                        .or(() -> isOfAnother(clause) ? first(clause) : before(clause))
                        .or(() -> occasions.in(clause));
        return called.map(found -> List.of(entities.of(found, EntityType.EVENT)))
                .orElseGet(() -> event.stream().flatMap(first -> occasions.listed(clause, first).stream())
                        .map(found -> named(!arranged || clause.span().covers(found.span()) ? found
                                : announced.meant(clause, full(found).orElse(found)), Set.of())).toList());
    }

    private boolean isOfAnother(Clause clause) {
        return ANOTHER.isIn(document.words(clause.span()));
    }

    /** The first event that a clause names, whether the article is at it or not. */
    private Optional<EntityMention> first(Clause clause) {
        return document.mentionsIn(clause.span()).stream().filter(mention -> mention.is(EntityType.EVENT))
                .filter(mention -> !Anaphora.anaphoric(mention.name())).findFirst();
    }

    /** A short name means the longer one before it: 座谈会 → 纪念…座谈会; 走访慰问 → 走访慰问活动, not 检查 → 检查汇报会. */
    private Entity named(EntityMention mention, Set<String> others) {
        return full(mention).map(longer -> entities.of(longer, EntityType.EVENT, longer.name(), Set.of(mention.name())))
                .orElseGet(() -> entities.of(mention, EntityType.EVENT, mention.name(),
                        others.isEmpty() ? Doings.parts(mention.name()) : others));
    }

    private Optional<EntityMention> full(EntityMention mention) {
        return document.mentions().stream().filter(other -> other.is(EntityType.EVENT))
                .flatMap(other -> Stream.concat(Stream.of(other), AnnouncedEvents.in(other).stream()))
                .filter(other -> other.name().length() > mention.name().length()
                        && (other.name().endsWith(mention.name()) || Doings.isVerb(mention.name())
                                && occasions.holds(other) && !ON_A_VISIT.isIn(other.name())
                                && other.name().contains(mention.name()))).findFirst();
    }
}
