package org.wenpu.model;

import java.util.List;
import java.util.Optional;

/**
 * What a clause takes from its surroundings.
 *
 * @param subjects whose action it is, where the clause itself or one that governs it says so; else empty
 * @param actors   whose action the clauses before told, where the subjects of this one are nobody who acts (a project,
 *                 an event); else empty
 * @param foreign  whether a common noun is the subject, so that it tells of nobody named
 * @param speaker  whose words it is in, where it stands inside reported speech
 * @param modality whether it reports, calls for or announces
 */
public record Context(List<EntityMention> subjects, List<EntityMention> actors, boolean foreign,
                      Optional<EntityMention> speaker, Modality modality) {

    public Context {
        subjects = List.copyOf(subjects);
        actors = List.copyOf(actors);
    }

    /** Whether what the clause tells is nobody's who is named; a meeting's words mean others all the same. */
    public boolean isNobodys() {
        return foreign && speaker.filter(event -> event.is(EntityType.EVENT)).isEmpty();
    }
}
