package org.wenpu.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of text that names something.
 *
 * @param span  where it stands
 * @param types all that it may be; the range of the predicate picks
 * @param name  its words in simplified script
 */
public record EntityMention(Span span, Set<EntityType> types, String name) {

    public EntityMention {
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    /** Whether it may be of a type. */
    public boolean is(EntityType type) {
        return types.contains(type);
    }

    /** Whether it is more than one character, as a surname (王书记) and a pronoun (他) are. */
    public boolean isInFull() {
        return name.length() > 1;
    }
}
