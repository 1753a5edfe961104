package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** The bodies that hold the events of an article: whom a meeting calls on that names nobody (guideline, rule 3). */
final class Hosts {

    private static final String HOLDING = "hosts";
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION);
    /** 市总工会 of 市总工会第九届委员会第三次全体会议. */
    private static final Pattern SESSION = Constructions.pattern("session");
    /** 全市财政工作会议 speaks to the whole city. */
    private static final Pattern WHOLE = Constructions.pattern("whole-division");

    private final Referents referents;
    private final Focus focus;
    private final Map<String, EntityMention> ofEvent = new HashMap<>();

    Hosts(AnnotatedDocument document, List<RelationMention> relations, Members members, Referents referents,
          Focus focus) {
        this.referents = referents;
        this.focus = focus;
        relations.stream().filter(relation -> relation.predicate().equals(HOLDING)).forEach(relation -> {
            var hosts = members.of(document, relation.clause(), relation.subject(), BODIES);
            if (hosts.size() == 1) {
                members.of(document, relation.clause(), relation.object(), EnumSet.of(EntityType.EVENT)).stream()
                        .flatMap(event -> identity(event).stream())
                        .forEach(event -> ofEvent.putIfAbsent(event, hosts.get(0)));
            }
        });
    }

    /** The body that holds an event; empty where that is the government of a division. */
    Optional<Entity> of(EntityMention event) {
        return identity(event).flatMap(name -> Optional.ofNullable(ofEvent.get(name)).or(() -> inSession(event, name)))
                .filter(host -> !focus.governs(host.name()))
                .flatMap(host -> referents.of(host, host.types().iterator().next(), Optional.empty()));
    }

    /**
     * The body that an event calls on, or who leads it at its event, that names nobody; empty where all of a division
     * is spoken to.
     */
    Optional<Entity> calledOnBy(EntityMention speaker) {
        return of(speaker).filter(host -> identity(speaker).filter(name -> WHOLE.matcher(name).find()).isEmpty())
                .or(() -> referents.employer(speaker).filter(this::holds));
    }

    private boolean holds(Entity body) {
        return ofEvent.entrySet().stream().filter(held -> !WHOLE.matcher(held.getKey()).find())
                .map(Map.Entry::getValue).flatMap(host -> referents.of(host, body.kind(), Optional.empty()).stream())
                .anyMatch(host -> host.identity().equals(body.identity()));
    }

    private Optional<String> identity(EntityMention event) {
        return event.is(EntityType.EVENT)
                ? referents.of(event, EntityType.EVENT, Optional.empty()).map(Entity::identity) : Optional.empty();
    }

    private static Optional<EntityMention> inSession(EntityMention event, String name) {
        var session = SESSION.matcher(name);
        return session.find() ? Optional.of(new EntityMention(event.span(), Set.of(EntityType.ORGANISATION),
                session.group("body"))) : Optional.empty();
    }
}
