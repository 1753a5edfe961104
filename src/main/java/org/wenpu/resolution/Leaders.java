package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Those who lead a party on a visit: 王建国 whom 代表团 means after 王建国率延吉市代表团, and 调研组 after 王建国到青山县调研. Who
 * goes with them does not go on alone: 李明华陪同。先后参观了…
 */
final class Leaders {

    private static final String BELONGING = "memberOf";
    private static final String VISITING = "inspects";
    private static final Lexicon PARTIES = Lexicon.named("visiting-parties");
    private static final String CHAIRING = "chairs";
    private static final String MEETING = "meetsWith";
    /** 区领导一行, who but go on with the visit. */
    private static final Pattern UNNAMED = Constructions.pattern("unnamed-leaders");
    private static final Pattern LED = Constructions.pattern("led-by");
    private static final Pattern LEADING = Constructions.pattern("leading");
    private static final Pattern WITH_A_PARTY = Constructions.pattern("with-a-party");
    private static final Finder ACCOMPANYING = Constructions.finder("accompanying");

    private final AnnotatedDocument document;
    private final Optional<String> party;
    private final Supplier<List<EntityMention>> finding;
    private List<EntityMention> persons;

    Leaders(AnnotatedDocument document, List<RelationMention> relations, Members members) {
        this.document = document;
        var leading = relations.stream().filter(relation -> relation.predicate().equals(BELONGING))
                .filter(relation -> party(relation, members).isPresent()).findFirst();
        party = leading.flatMap(relation -> party(relation, members));
        finding = () -> leader(LED).or(() -> leading.map(relation -> subjects(relation, members)))
                .or(() -> relations.stream().filter(relation -> relation.predicate().equals(VISITING))
                        .map(relation -> subjects(relation, members)).filter(found -> !found.isEmpty()).findFirst())
                .or(() -> leader(LEADING)).or(() -> guest(relations, members)).orElse(List.of());
    }

    /** Who leads a party that an article names, or goes on to speak of by a common noun; its meetings it holds itself. */
    List<EntityMention> of(EntityMention named, RelationMention relation) {
        if (relation.predicate().equals(CHAIRING)) {
            return List.of();
        }
        if (UNNAMED.matcher(named.name()).matches()) {
            return relation.predicate().equals(VISITING) ? persons() : List.of();
        }
        boolean meant = party.map(named.name()::equals).orElseGet(() -> PARTIES.endOf(named.name()).isPresent());
        return PARTIES.contains(named.name()) || meant ? persons() : List.of();
    }

    /** Who goes on with a visit after those were told of who only go with them; none where it is the subjects. */
    List<EntityMention> ofVisit(RelationMention relation, List<EntityMention> subjects) {
        boolean accompanied = relation.predicate().equals(VISITING) && !subjects.isEmpty() && subjects.stream().allMatch(
                subject -> !relation.clause().span().covers(subject.span()) && accompanies(subject));
        return accompanied ? persons() : List.of();
    }

    /** Who leads the party; most articles have none, and are not looked through. */
    private List<EntityMention> persons() {
        if (persons == null) {
            persons = finding.get();
        }
        return persons;
    }

    /** The one person who is said to lead: 调研组由王建国带队, 王建国带领有关部门. */
    private Optional<List<EntityMention>> leader(Pattern leading) {
        return document.document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                .flatMap(clause -> leader(clause, leading).stream()).findFirst().map(List::of);
    }

    private Optional<EntityMention> leader(Clause clause, Pattern leading) {
        var led = leading.matcher(document.words(clause.span()));
        int begin = clause.span().begin();
        return led.find() ? document.mentionsIn(new Span(begin, begin + led.end())).stream()
                .filter(mention -> mention.is(EntityType.PERSON)).reduce((first, last) -> last) : Optional.empty();
    }

    /** Who is received with those who came along: 会见李明华一行. */
    private Optional<List<EntityMention>> guest(List<RelationMention> relations, Members members) {
        return relations.stream().filter(relation -> relation.predicate().equals(MEETING))
                .flatMap(relation -> members.of(document, relation.clause(), relation.object(),
                        Set.of(EntityType.PERSON)).stream().filter(guest -> isWithAParty(guest, relation.clause())))
                .findFirst().map(List::of);
    }

    private boolean isWithAParty(EntityMention guest, Clause clause) {
        return guest.span().end() < clause.span().end()
                && WITH_A_PARTY.matcher(document.words(guest.span().end(), clause.span().end())).lookingAt();
    }

    /** Whether a person stands on the roll of those who go with somebody: 李明华、张晓东陪同调研. */
    private boolean accompanies(EntityMention person) {
        return document.document().sentenceOf(person.span()).stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.span().end() >= person.span().end()).anyMatch(this::accompanies);
    }

    private boolean accompanies(Clause clause) {
        return ACCOMPANYING.isIn(document.words(clause.span()));
    }

    private List<EntityMention> subjects(RelationMention relation, Members members) {
        return members.of(document, relation.clause(), relation.subject(), Set.of(EntityType.PERSON));
    }

    private Optional<String> party(RelationMention relation, Members members) {
        return members.of(document, relation.clause(), relation.object(), Set.of(EntityType.ORGANISATION)).stream()
                .map(EntityMention::name).filter(name -> PARTIES.endOf(name).isPresent()).findFirst();
    }
}
