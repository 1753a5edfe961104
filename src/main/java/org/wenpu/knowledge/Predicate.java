package org.wenpu.knowledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wenpu.model.EntityType;
import org.wenpu.model.Value;

/**
 * A property that claims are made with, as the ontology has it.
 *
 * @param name      its local name: develops
 * @param domain    what its subject may be
 * @param range     what its object may be; empty where the object is a time or an amount
 * @param literal   which of the two it is then
 * @param symmetric whether subject and object may change places: meetsWith
 */
public record Predicate(String name, Set<EntityType> domain, Set<EntityType> range,
                        Optional<Class<? extends Value>> literal, boolean symmetric) {

    public Predicate {
        domain = Collections.unmodifiableSet(EnumSet.copyOf(domain));
        range = range.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(range));
    }

    /** Whether its object is a time or an amount, no entity. */
    public boolean literalValued() {
        return literal.isPresent();
    }
}
