package org.wenpu.knowledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.wenpu.model.EntityType;

/**
 * A property that claims are made with, as the ontology has it.
 *
 * @param name      its local name: develops
 * @param domain    what its subject may be
 * @param range     what its object may be; empty where the object is a date or an amount
 * @param symmetric whether subject and object may change places: meetsWith
 */
public record Predicate(String name, Set<EntityType> domain, Set<EntityType> range, boolean symmetric) {

    public Predicate {
        domain = Collections.unmodifiableSet(EnumSet.copyOf(domain));
        range = range.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(range));
    }

    /** Whether its object is a date or an amount, no entity. */
    public boolean literalValued() {
        return range.isEmpty();
    }
}
