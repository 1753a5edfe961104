package org.wenpu.resolution;

import java.util.Optional;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells whom a speaker works for: 某公司 in the words of 某公司董事长王建国. */
final class Affiliations {

    private final PersonReferents persons;
    private final BodyReferents bodies;
    private final Offices offices;
    private final Focus focus;

    Affiliations(PersonReferents persons, BodyReferents bodies, Offices offices, Focus focus) {
        this.persons = persons;
        this.bodies = bodies;
        this.offices = offices;
        this.focus = focus;
    }

    /** The body that a speaker works for, unless it governs a division: whom 我们 means in such words. */
    Optional<Entity> employer(EntityMention speaker) {
        return name(speaker).flatMap(offices::employer).flatMap(body -> bodies.named(speaker, body));
    }

    /** The body in whose name somebody speaks: whom 我们 and 我局 mean. */
    Optional<Entity> own(EntityMention speaker) {
        return employer(speaker).or(() -> itself(speaker));
    }

    /** A body that speaks for no division, as a court or a firm. */
    Optional<Entity> itself(EntityMention speaker) {
        return Optional.of(speaker).filter(body -> body.is(EntityType.ORGANISATION))
                .filter(body -> !Anaphora.anaphoric(body.name()) && !focus.governs(body.name()))
                .flatMap(body -> bodies.named(body, body.name()));
    }

    /** The body of the last office that a speaker holds in one which governs no division. */
    Optional<Entity> lastEmployer(EntityMention speaker) {
        return name(speaker).flatMap(offices::lastEmployer).flatMap(body -> bodies.named(speaker, body));
    }

    /** Whether a speaker is a person at the head of a division or of its committee or government. */
    boolean governs(EntityMention speaker) {
        return name(speaker).filter(offices::governs).isPresent();
    }

    /** The name of a speaker who is a person. */
    Optional<String> name(EntityMention speaker) {
        return speaker.is(EntityType.PERSON) ? persons.of(speaker).map(Entity::name) : Optional.empty();
    }
}
