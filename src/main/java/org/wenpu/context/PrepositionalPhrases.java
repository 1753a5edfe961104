package org.wenpu.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Reads what a preposition opens: 在…上, 在市人力资源服务协会, 在青山县石桥村, 与青山集团董事长李明. */
final class PrepositionalPhrases {

    private static final Set<EntityType> LYING = EnumSet.of(EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE,
            EntityType.ORGANISATION);
    /** Where a noun right behind the name belongs to the phrase, and is not who acts: 为延吉市|经济, not 让延吉市|群众. */
    private static final Finder DESCRIBING_FOR = Constructions.finder("phrase-of-a-described-noun");

    private final Lexicon partners = Lexicon.named("partner-prepositions");
    private final Lexicon localisers = Lexicon.named("localisers");
    private final Lexicon connectives = Lexicon.named("connectives");

    /**
     * A phrase.
     *
     * @param names the names in it, in order
     * @param end   the unit behind it
     */
    record Phrase(List<EntityMention> names, int end) {
    }

    /** The phrase whose preposition is a unit. */
    Phrase read(List<Unit> units, int preposition) {
        boolean partner = partners.contains(units.get(preposition).word());
        int from = preposition + 1;
        int end = from;
        while (end < units.size() && !isLocaliser(units.get(end))
                && !(end > from && units.get(end - 1).isName() && !connectives.contains(units.get(end).word())
                && !isInDivision(units, end) && !(partner && isInOffice(units, end)))) {
            end++;
        }
        var names = units.subList(from, end).stream().flatMap(unit -> unit.mention().stream()).toList();
        if (end < units.size() && isLocaliser(units.get(end))) {
            return new Phrase(names, end + 1);
        }
        return new Phrase(names, DESCRIBING_FOR.isIn(units.get(preposition).word()) ? headed(units, end) : end);
    }

    private boolean isLocaliser(Unit unit) {
        return localisers.contains(unit.word());
    }

    /** Behind what a name but describes in such a phrase: 为延吉市|经济发展|提供支撑. */
    private static int headed(List<Unit> units, int name) {
        int end = name;
        while (end < units.size() && !units.get(end).isName() && units.get(end).describes()) {
            end++;
        }
        return end;
    }

    /** Whether a name stands right behind that of the division that it lies in: 青山县|石桥村. */
    private static boolean isInDivision(List<Unit> units, int unit) {
        return units.get(unit - 1).is(EntityType.ADMINISTRATIVE_DIVISION)
                && LYING.stream().anyMatch(units.get(unit)::is);
    }

    /** Whether a person stands right behind an office, or an office behind the body that it is of: 青山集团|董事长|李明. */
    private static boolean isInOffice(List<Unit> units, int unit) {
        return units.get(unit).is(EntityType.PERSON) && units.get(unit - 1).is(EntityType.POST)
                || units.get(unit).is(EntityType.POST) && units.get(unit - 1).is(EntityType.ORGANISATION);
    }
}
