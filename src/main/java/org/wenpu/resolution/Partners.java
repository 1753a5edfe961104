package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Those that an article has deal with each other or meet: whom 双方, 两地 and 三省 mean. */
final class Partners {

    private static final String DEALING = "cooperatesWith";
    private static final String MEETING = "meetsWith";
    private static final Set<EntityType> PERSONS = EnumSet.of(EntityType.PERSON);
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION);

    /** The words that stand for several, with their number. */
    private static final Map<String, String> GROUPS = Lexicon.named("group-words").pairs();
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    /** The class words of divisions: 省 of 两省. */
    private static final Set<String> CLASSES = Lexicon.named("division-classes").pairs().keySet();
    private static final int PAIR = 2;

    private final AnnotatedDocument document;
    private final List<List<EntityMention>> pairs;
    /** The persons who meet each other. */
    private final List<List<EntityMention>> meetings;

    Partners(AnnotatedDocument document, List<RelationMention> relations, Members members) {
        this.document = document;
        pairs = pairs(document, relations, DEALING, members, BODIES);
        meetings = pairs(document, relations, MEETING, members, PERSONS);
    }

    private static List<List<EntityMention>> pairs(AnnotatedDocument document, List<RelationMention> relations,
                                                   String predicate, Members members, Set<EntityType> types) {
        return relations.stream().filter(relation -> relation.predicate().equals(predicate))
                .map(relation -> pair(document, relation, members, types)).filter(found -> !found.isEmpty()).toList();
    }

    /** A mention itself, or the partners where it stands for them. */
    List<EntityMention> meant(EntityMention mention) {
        if (!stands(mention)) {
            return List.of(mention);
        }
        int size = Integer.parseInt(GROUPS.get(mention.name()));
        var dealing = size > PAIR ? List.<EntityMention>of() : pairs.isEmpty() ? joint(mention) : pair(mention);
        var found = dealing.isEmpty() ? listed(mention, size) : dealing;
        return found.isEmpty() && size == PAIR ? meeting(mention) : found;
    }

    /**
     * The last that its sentence tells of as dealing with each other, else the first of the article: of 两省 two divisions,
     * and none that are called 市.
     */
    private List<EntityMention> pair(EntityMention group) {
        var kind = kind(group);
        var fitting = pairs.stream().filter(pair -> kind.isEmpty()
                || pair.stream().allMatch(member -> isDivision(member) && isOf(kind.get(), member))).toList();
        return fitting.stream().filter(pair -> pair.stream().allMatch(member -> isToldBefore(member, group)))
                .reduce((first, last) -> last).or(() -> fitting.stream().findFirst()).orElse(List.of());
    }

    /** Whether an earlier clause of the sentence of a word names somebody. */
    private boolean isToldBefore(EntityMention member, EntityMention group) {
        return document.document().sentenceOf(group.span()).stream()
                .filter(sentence -> sentence.span().covers(member.span()))
                .flatMap(sentence -> sentence.clauses().stream()).filter(clause -> clause.span().covers(group.span()))
                .anyMatch(clause -> member.span().end() <= clause.span().begin());
    }

    /** The class of the divisions that a word stands for: 省 of 两省. */
    private static Optional<String> kind(EntityMention group) {
        return CLASSES.stream().filter(group.name()::endsWith).findFirst();
    }

    /** Whether nothing in its name says that a division is of another class. */
    private static boolean isOf(String kind, EntityMention division) {
        return division.name().endsWith(kind) || CLASSES.stream().noneMatch(division.name()::endsWith);
    }

    /** The last two persons told of before a mention as those who meet: in whose names 双方 act. */
    private List<EntityMention> meeting(EntityMention group) {
        return meetings.stream().filter(pair -> pair.get(1).span().end() <= group.span().begin())
                .reduce((first, last) -> last).orElse(List.of());
    }

    private static boolean isDivision(EntityMention mention) {
        return mention.types().equals(Set.of(EntityType.ADMINISTRATIVE_DIVISION));
    }

    /** The last divisions before a mention that stand in a list of that size: 三省 after 陕西、甘肃、四川. */
    private List<EntityMention> listed(EntityMention mention, int size) {
        var list = new ArrayList<EntityMention>();
        var last = new ArrayList<EntityMention>();
        for (var next : document.mentions()) {
            if (next.span().end() > mention.span().begin() || !isDivision(next)) {
                continue;
            }
            if (!list.isEmpty() && !follows(list.get(list.size() - 1), next)) {
                list.clear();
            }
            list.add(next);
            if (list.size() == size && kind(mention).map(kind -> list.stream().allMatch(one -> isOf(kind, one)))
                    .orElse(true)) {
                last.clear();
                last.addAll(list);
            }
        }
        return last;
    }

    private boolean follows(EntityMention first, EntityMention second) {
        return CONNECTIVES.contains(document.between(first, second));
    }

    /** Where no deal is told, the last two before a mention that a clause is about together: 苏州与大阪交往密切. */
    private List<EntityMention> joint(EntityMention mention) {
        return document.document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.span().end() <= mention.span().begin())
                .map(clause -> document.context(clause).subjects())
                .filter(subjects -> subjects.size() == 2 && subjects.stream().allMatch(Partners::deals))
                .reduce((first, last) -> last).orElse(List.of());
    }

    private static boolean deals(EntityMention mention) {
        return mention.types().stream().anyMatch(BODIES::contains) && !stands(mention);
    }

    private static List<EntityMention> pair(AnnotatedDocument document, RelationMention relation, Members members,
                                            Set<EntityType> types) {
        var one = first(document, relation, relation.subject(), members, types);
        var other = first(document, relation, relation.object(), members, types);
        // where one list holds them all, the two that stand first
        int next = relation.subject().equals(relation.object()) ? 1 : 0;
        return one.isEmpty() || other.size() <= next ? List.of() : List.of(one.get(0), other.get(next));
    }

    private static List<EntityMention> first(AnnotatedDocument document, RelationMention relation, Argument argument,
                                             Members members, Set<EntityType> types) {
        return members.of(document, relation.clause(), argument, types).stream()
                .filter(mention -> !stands(mention)).toList();
    }

    private static boolean stands(EntityMention mention) {
        return GROUPS.containsKey(mention.name());
    }
}
