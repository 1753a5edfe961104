package org.wenpu.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that claims are about. Two mentions mean the same entity where kind, identity and scope are equal.
 *
 * @param kind         the type that its IRI is named by
 * @param identity     what tells it from others of its kind, in simplified script: most often its full name
 * @param scope        whether other articles that use the identity mean the same thing
 * @param name         its name in simplified script
 * @param types        all that it is, {@code kind} included: a development zone is a place and an organisation
 * @param alternatives other names in simplified script
 * @param traditional  its name as it stands in a text of traditional script
 */
public record Entity(EntityType kind, String identity, Scope scope, String name, Set<EntityType> types,
                     SortedSet<String> alternatives, Optional<String> traditional) implements Value {

    /** How far an identity reaches. */
    public enum Scope {
        /** A proper name: the same thing wherever it is named. */
        SHARED,
        /** A common noun (审议, 座谈会): the thing of its article only. */
        ARTICLE
    }

    public Entity {
        if (name.isBlank() || identity.isBlank()) {
            throw new IllegalArgumentException("an entity of kind " + kind + " without a name");
        }
        var all = EnumSet.of(kind);
        all.addAll(types);
        types = Collections.unmodifiableSet(all);
        alternatives = Collections.unmodifiableSortedSet(new TreeSet<>(alternatives));
    }
}
