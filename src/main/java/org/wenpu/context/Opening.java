package org.wenpu.context;

import java.util.List;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/**
 * How a clause opens.
 *
 * @param subjects  the names whose action it tells; empty where it has no subject of its own
 * @param place     the names after 在, where the clause opens with a phrase of place
 * @param next      the index of the first unit behind the opening
 * @param namesOnly whether nothing stands behind the names: a list that goes on in the next clause
 */
record Opening(List<EntityMention> subjects, List<EntityMention> place, int next, boolean namesOnly) {

    Opening {
        subjects = List.copyOf(subjects);
        place = List.copyOf(place);
    }

    /** Whether it names a person who acts. */
    boolean isPersonal() {
        return subjects.stream().anyMatch(mention -> mention.is(EntityType.PERSON));
    }
}
