package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells whom or what a mention of an article means (guideline, rules 3 and 4). */
final class Referents {

    private final Entities entities;
    private final CommonNouns nouns;
    private final NamedDivisions namedDivisions;
    private final PersonReferents persons;
    private final BodyReferents bodies;
    private final EventReferents events;
    private final Affiliations affiliations;
    private final DivisionReferents divisions;
    private final Offices offices;

    Referents(AnnotatedDocument document, Focus focus, Occasions occasions, Offices offices, Divisions divisions) {
        var bare = new BareNames(focus);
        entities = new Entities(document, bare);
        nouns = new CommonNouns(document);
        namedDivisions = new NamedDivisions(focus, divisions, bare);
        persons = new PersonReferents(document, entities);
        bodies = new BodyReferents(entities, namedDivisions, nouns, focus, offices,
                new FullBodies(document, divisions));
        events = new EventReferents(document, entities, occasions);
        affiliations = new Affiliations(persons, bodies, offices, focus);
        this.offices = offices;
        this.divisions = new DivisionReferents(focus, offices, namedDivisions, affiliations, events);
    }

    /** What a mention means, as one of a type, in somebody's words; empty where the article does not tell. */
    Optional<Entity> of(EntityMention mention, EntityType type, Optional<EntityMention> speaker) {
        return switch (type) {
            case PERSON -> persons.of(mention);
            case ADMINISTRATIVE_DIVISION -> divisions.of(mention, speaker);
            case ORGANISATION -> body(mention, speaker);
            case POST -> Optional.of(bodies.post(mention));
            case EVENT -> Optional.of(events.of(mention));
            case PROJECT -> nouns.project(mention).map(project -> entities.of(project, type));
            case PLACE, INDUSTRY, POLICY, PRINCIPLE, POSITIONING, TECHNOLOGY, PROBLEM ->
                    Optional.of(entities.of(mention, type));
        };
    }

    /**
     * A body; a common noun for it means the speaker's, which no more than an office may name, unless the article gives
     * that by a longer name: 延吉市教育局局长说，我局….
     */
    private Optional<Entity> body(EntityMention mention, Optional<EntityMention> speaker) {
        var named = bodies.of(mention);
        return CommonNouns.isBody(mention.name()) ? speaker.flatMap(affiliations::own)
                .filter(body -> body.name().length() > mention.name().length()
                        && CommonNouns.ends(mention.name(), body.name())
                        && named.filter(other -> other.name().startsWith(body.name())).isEmpty()).or(() -> named)
                : named;
    }

    /** A place that acts as a body does. */
    Entity acting(EntityMention place) {
        return entities.acting(place);
    }

    /** The body that a speaker works for, unless it governs a division: whom 我们 means in such words. */
    Optional<Entity> employer(EntityMention speaker) {
        return affiliations.employer(speaker);
    }

    /** Whether a speaker is a meeting of all of the country. */
    boolean isNational(EntityMention speaker) {
        return events.isNational(speaker);
    }

    /** The division that a speaker is a meeting of all of: 延吉市 of 全市财政工作会议. */
    Optional<Entity> spokenTo(EntityMention speaker) {
        return divisions.spokenTo(speaker);
    }

    /** In whose name a person meets others: the division that somebody leads, or the body that one works for. */
    Optional<Entity> represented(EntityMention person) {
        return affiliations.name(person).flatMap(offices::ledInState).map(namedDivisions::of)
                .or(() -> affiliations.employer(person)).or(() -> affiliations.lastEmployer(person));
    }

    /** A body that speaks for no division, as a court or a firm. */
    Optional<Entity> itself(EntityMention speaker) {
        return affiliations.itself(speaker);
    }

    /** The body of the last office that a speaker holds in one which governs no division. */
    Optional<Entity> lastEmployer(EntityMention speaker) {
        return affiliations.lastEmployer(speaker);
    }

    /** Whether a speaker is a person at the head of a division or of its committee or government. */
    boolean governs(EntityMention speaker) {
        return affiliations.governs(speaker);
    }

    /** The name of a speaker who is a person. */
    Optional<String> name(EntityMention speaker) {
        return affiliations.name(speaker);
    }

    /** A body that a mention speaks of, unless by a common noun. */
    Optional<Entity> bodyNamed(EntityMention mention, String name) {
        return bodies.named(mention, name);
    }

    /** The division of a name that is known. */
    Optional<Entity> knownDivision(String name) {
        return namedDivisions.known(name);
    }

    /** The division of a name, known or not. */
    Entity divisionNamed(String name) {
        return namedDivisions.of(name);
    }

    /** The event that the article is at in a clause. */
    Optional<EntityMention> occasion(Clause clause) {
        return events.at(clause);
    }

    /** The event that the article is at when it comes to a clause. */
    Optional<EntityMention> occasionBefore(Clause clause) {
        return events.before(clause);
    }

    /**
     * The events that a clause itself names or does; else, unless it must, the one that the article is at.
     *
     * @param arranged whether something is told of how they are held
     */
    List<Entity> events(Clause clause, boolean here, boolean arranged) {
        return events.in(clause, here, arranged);
    }
}
