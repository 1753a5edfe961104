package org.wenpu.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/**
 * Finds the offices that were overlooked between a body and whoever is in charge of it (青山乳业集团|负责人|王建国), and
 * behind another office of the same person (市乳业协会会长、|负责人|王建国).
 */
final class OverlookedOffices {

    private static final Set<EntityType> LED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE,
            EntityType.ADMINISTRATIVE_DIVISION);
    private static final Pattern OFFICE = Constructions.pattern("office-of-a-body");
    private static final Pattern FURTHER = Constructions.pattern("further-office");

    private OverlookedOffices() {
    }

    /** The names of a text, in order, with the offices that were overlooked; each takes in the body before it. */
    static List<Name> added(String text, List<Name> names) {
        var merged = new NameMerger(names);
        for (int i = 1; i < names.size(); i++) {
            var before = names.get(i - 1);
            int end = names.get(i).span().begin();
            if (!names.get(i).is(EntityType.PERSON) || end <= before.span().end()) {
                continue;
            }
            var between = text.substring(before.span().end(), end);
            var further = FURTHER.matcher(between);
            if (LED.contains(before.type()) && OFFICE.matcher(between).matches()) {
                merged.put(new Name(new Span(before.span().begin(), end), EntityType.POST));
            } else if (before.is(EntityType.POST) && further.matches()) {
                merged.put(new Name(new Span(end - further.group("office").length(), end), EntityType.POST));
            }
        }
        return merged.names();
    }
}
