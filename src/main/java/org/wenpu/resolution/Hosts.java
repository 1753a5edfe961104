package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.wenpu.model.RelationMention;
import org.wenpu.pattern.Finder;

/** The bodies that hold the events of an article: whom a meeting calls on that names nobody (guideline, rule 3). */
final class Hosts {

    private static final String HOLDING = "hosts";
    private static final String CHAIRING = "chairs";
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION);
    /** 市总工会 of 市总工会第九届委员会第三次全体会议. */
    private static final Pattern SESSION = Constructions.pattern("session");
    /** 市政府 of 市政府常务会议, 市财政局党组 of 市财政局党组扩大会议. */
    private static final Pattern OWN = Constructions.pattern("own-meeting");
    /** 全市财政工作会议 speaks to the whole city. */
    private static final Finder WHOLE = Constructions.finder("whole-division");

    /** 国务院新闻办公室 holds a press conference for others. */
    private static final Finder PRESS = Constructions.finder("press-office");

    private final Referents referents;
    private final Focus focus;
    private final Map<String, EntityMention> ofEvent = new HashMap<>();
    private final Map<String, EntityMention> chairs = new HashMap<>();
    private Optional<EntityMention> first = Optional.empty();

    Hosts(AnnotatedDocument document, List<RelationMention> relations, Members members, Referents referents,
          Focus focus) {
        this.referents = referents;
        this.focus = focus;
        for (var relation : relations) {
            if (relation.predicate().equals(HOLDING)) {
                leading(members.of(document, relation.clause(), relation.subject(), BODIES)).ifPresent(host -> {
                    first = first.or(() -> Optional.of(host).filter(body -> body.is(EntityType.ORGANISATION)));
                    events(document, relation, members).forEach(event -> ofEvent.putIfAbsent(event, host));
                });
            } else if (relation.predicate().equals(CHAIRING)) {
                only(members.of(document, relation.clause(), relation.subject(), EnumSet.of(EntityType.PERSON)))
                        .ifPresent(chair -> events(document, relation, members)
                                .forEach(event -> chairs.putIfAbsent(event, chair)));
            }
        }
    }

    /** Who holds an event, or is named first of several bodies that do and are of no division. */
    private Optional<EntityMention> leading(List<EntityMention> hosts) {
        return hosts.size() == 1 || hosts.stream().noneMatch(host -> focus.isOfDivision(host.name()))
                ? hosts.stream().findFirst() : Optional.empty();
    }

    private static Optional<EntityMention> only(List<EntityMention> mentions) {
        return mentions.size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
    }

    /** The identities of the events that a relation has for its object. */
    private List<String> events(AnnotatedDocument document, RelationMention relation, Members members) {
        return members.of(document, relation.clause(), relation.object(), EnumSet.of(EntityType.EVENT)).stream()
                .flatMap(event -> identity(event).stream()).toList();
    }

    /** The body that holds an event; empty where that is the government of a division. */
    Optional<Entity> of(EntityMention event) {
        return host(event).filter(host -> !focus.governs(host.name()));
    }

    /** The body, be it a government, at whose event one or more persons study something. */
    Optional<Entity> studying(Clause clause) {
        return referents.occasion(clause).flatMap(this::host).filter(host -> host.kind() == EntityType.ORGANISATION);
    }

    /** The body that holds the event which a clause names or, else, goes on from. */
    Optional<Entity> at(Clause clause) {
        return referents.occasion(clause).flatMap(this::of)
                .or(() -> referents.occasionBefore(clause).flatMap(this::of));
    }

    /** Who holds an event, as the article tells, as its name tells, or whose head is in the chair. */
    private Optional<Entity> host(EntityMention event) {
        return holder(event)
                .flatMap(host -> referents.of(host, host.types().iterator().next(), Optional.empty()))
                .or(() -> identity(event).map(chairs::get).flatMap(referents::employer));
    }

    private Optional<EntityMention> holder(EntityMention event) {
        return identity(event)
                .flatMap(name -> Optional.ofNullable(ofEvent.get(name)).or(() -> inSession(event, name)));
    }

    /** The committee or government of a division that holds an event. */
    Optional<String> government(EntityMention event) {
        return holder(event).map(EntityMention::name).filter(focus::isGovernment);
    }

    /**
     * The body that an event calls on, or who leads it at its event, that names nobody; empty where all of a division
     * is spoken to.
     */
    Optional<Entity> calledOnBy(EntityMention speaker) {
        return of(speaker).filter(host -> !isOfWholeDivision(speaker))
                .or(() -> referents.employer(speaker).filter(this::holds))
                .or(() -> referents.lastEmployer(speaker).filter(this::holds));
    }

    /** The first body that the article tells to hold something, unless the speaker governs or all of a division is spoken to. */
    Optional<Entity> first(Optional<EntityMention> speaker) {
        return first.filter(host -> !focus.governs(host.name()) && !Anaphora.anaphoric(host.name())
                        && !PRESS.isIn(host.name())
                        && speaker.filter(referents::governs).isEmpty()
                        && speaker.filter(this::isOfWholeDivision).isEmpty())
                .flatMap(host -> referents.of(host, EntityType.ORGANISATION, Optional.empty()));
    }

    /** Whether an event is one of all of a division: 全市财政工作会议. */
    boolean isOfWholeDivision(EntityMention event) {
        return identity(event).filter(name -> WHOLE.isIn(name)).isPresent();
    }

    private boolean holds(Entity body) {
        return ofEvent.entrySet().stream().filter(held -> !WHOLE.isIn(held.getKey()))
                .map(Map.Entry::getValue).flatMap(host -> referents.of(host, body.kind(), Optional.empty()).stream())
                .anyMatch(host -> host.identity().equals(body.identity()));
    }

    private Optional<String> identity(EntityMention event) {
        return event.is(EntityType.EVENT)
                ? referents.of(event, EntityType.EVENT, Optional.empty()).map(Entity::identity) : Optional.empty();
    }

    private static Optional<EntityMention> inSession(EntityMention event, String name) {
        return Stream.of(SESSION, OWN).map(pattern -> pattern.matcher(name)).filter(Matcher::find)
                .map(found -> new EntityMention(event.span(), Set.of(EntityType.ORGANISATION), found.group("body")))
                .findFirst();
    }
}
