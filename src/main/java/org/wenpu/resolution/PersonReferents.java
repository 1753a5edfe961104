package org.wenpu.resolution;

import java.util.Optional;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells whom a mention of a person means: 他, 王 of 王书记. */
final class PersonReferents {

    private final AnnotatedDocument document;
    private final Entities entities;

    PersonReferents(AnnotatedDocument document, Entities entities) {
        this.document = document;
        this.entities = entities;
    }

    /** The person; empty where nobody is named before whom a pronoun or surname could stand for. */
    Optional<Entity> of(EntityMention mention) {
        if (!Anaphora.anaphoric(mention.name())) {
            return mention.isInFull() ? Optional.of(entities.of(mention, EntityType.PERSON)) : namesake(mention);
        }
        EntityMention last = null;
        for (var other : document.mentions()) {
            if (other.span().begin() < mention.span().begin() && other.is(EntityType.PERSON)
                    && !Anaphora.anaphoric(other.name()) && leads(other)) {
                last = other;
            }
        }
        return Optional.ofNullable(last).flatMap(this::of);
    }

    /** Whom a surname stands for: the last person of it who is named in full before. */
    private Optional<Entity> namesake(EntityMention surname) {
        return document.mentions().stream().filter(person -> person.is(EntityType.PERSON) && person.isInFull()
                        && person.span().begin() < surname.span().begin() && person.name().startsWith(surname.name()))
                .reduce((one, next) -> next).map(person -> entities.of(person, EntityType.PERSON));
    }

    /** Whether a person is one whose action or words a clause tells. */
    private boolean leads(EntityMention person) {
        return document.contexts().values().stream().anyMatch(context -> context.subjects().contains(person)
                || context.speaker().filter(person::equals).isPresent());
    }
}
