package org.wenpu.model;

import java.util.List;
import java.util.Optional;

/**
 * What a clause takes from its surroundings.
 *
 * @param subjects whose action it is, where the clause itself or one that governs it says so; else empty
 * @param speaker  whose words it is in, where it stands inside reported speech
 * @param modality whether it reports, calls for or announces
 */
public record Context(List<EntityMention> subjects, Optional<EntityMention> speaker, Modality modality) {

    public Context {
        subjects = List.copyOf(subjects);
    }
}
