package org.wenpu.context;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Finds the next name of a list of persons that goes on over clauses, each name behind a long title. */
final class Roster {

    private static final String NOUN = "n";

    private final Lexicon verbs = Lexicon.named("narrative-verbs");

    /** Where the person is whom a clause goes on with; none where a deed stands before. */
    OptionalInt next(List<EntityMention> listed, List<Unit> units) {
        int person = IntStream.range(1, units.size())
                .filter(i -> units.get(i).is(EntityType.PERSON) && titled(units.get(i - 1))).findFirst().orElse(0);
        boolean open = listed.stream().anyMatch(mention -> mention.is(EntityType.PERSON));
        return open && person > 0
                && units.subList(0, person - 1).stream().noneMatch(unit -> verbs.contains(unit.word()))
                ? OptionalInt.of(person) : OptionalInt.empty();
    }

    private static boolean titled(Unit before) {
        return before.is(EntityType.POST) || before.nature().startsWith(NOUN);
    }
}
