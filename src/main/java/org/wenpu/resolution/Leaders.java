package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Those who lead a party on a visit: 王建国 whom 代表团 means after 王建国率延吉市代表团. */
final class Leaders {

    private static final String BELONGING = "memberOf";
    private static final Lexicon PARTIES = Lexicon.named("visiting-parties");

    private final Optional<String> party;
    private final List<EntityMention> persons;

    Leaders(AnnotatedDocument document, List<RelationMention> relations, Members members) {
        var leading = relations.stream().filter(relation -> relation.predicate().equals(BELONGING))
                .filter(relation -> party(document, relation, members).isPresent()).findFirst();
        party = leading.flatMap(relation -> party(document, relation, members));
        persons = leading.map(relation -> members.of(document, relation.clause(), relation.subject(),
                Set.of(EntityType.PERSON))).orElse(List.of());
    }

    /** Who leads a party that an article names, or goes on to speak of by a common noun. */
    List<EntityMention> of(EntityMention named) {
        return PARTIES.contains(named.name()) || party.filter(named.name()::equals).isPresent() ? persons : List.of();
    }

    private static Optional<String> party(AnnotatedDocument document, RelationMention relation, Members members) {
        return members.of(document, relation.clause(), relation.object(), Set.of(EntityType.ORGANISATION)).stream()
                .map(EntityMention::name).filter(name -> PARTIES.endOf(name).isPresent()).findFirst();
    }
}
