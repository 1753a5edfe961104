package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.pattern.Finder;

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
    private static final Finder GOVERNING = Constructions.finder("governing");
    private static final int PAIR = 2;

    private final AnnotatedDocument document;
    private final Referents referents;
    private final List<List<EntityMention>> pairs;
    /** The persons who meet each other. */
    private final List<List<EntityMention>> meetings;

    Partners(AnnotatedDocument document, List<RelationMention> relations, Members members,
             Referents referents) {
        this.document = document;
        this.referents = referents;
        pairs = pairs(document, relations, DEALING, members, BODIES);
        meetings = pairs(document, relations, MEETING, members, PERSONS);
    }

    private static List<List<EntityMention>> pairs(AnnotatedDocument document, List<RelationMention> relations,
                                                   String predicate, Members members, Set<EntityType> types) {
        return relations.stream().filter(relation -> relation.predicate().equals(predicate))
                .map(relation -> pair(document, relation, members, types)).filter(found -> !found.isEmpty()).toList();
    }

    /** A mention itself, or the partners where it stands for them, in somebody's words. */
    List<EntityMention> meant(EntityMention mention, Optional<EntityMention> speaker) {
        if (!stands(mention)) {
            return List.of(mention);
        }
        int size = Integer.parseInt(GROUPS.get(mention.name()));
        if (size > PAIR) {
            return listed(mention, size);
        }
        var fitting = fitting(mention);
        var found = inSentence(mention, fitting);
        // what is signed in the end says nothing of whom a speech before means
        var first = fitting.stream().filter(pair -> speaker.filter(speaking -> speaking.is(EntityType.PERSON)).isEmpty()
                        || pair.stream().anyMatch(Partners::isDivision) || isBefore(pair, mention))
                .findFirst().orElse(List.of());
        var met = speaker.filter(speaking -> !isDealOf(speaking, first))
                .map(speaking -> meeting(mention, speaking)).orElse(List.of());
        var dealing = !found.isEmpty() ? found : !met.isEmpty() ? met : pairs.isEmpty() ? joint(mention) : first;
        // who speak together have met, and not but been named in a row
        boolean speak = speaker.filter(speaking -> speaking.name().equals(mention.name())).isPresent();
        var listed = dealing.isEmpty() && !speak ? listed(mention, size) : dealing;
        return listed.isEmpty() ? meeting(mention) : listed;
    }

    /** Those told of as dealing with each other whom a word may stand for: of 两省 two divisions, and none called 市. */
    private List<List<EntityMention>> fitting(EntityMention group) {
        var kind = kind(group);
        return pairs.stream().filter(pair -> kind.isEmpty()
                || pair.stream().allMatch(member -> isDivision(member) && isOf(kind.get(), member))).toList();
    }

    /** Whether a deal is one of divisions, or one in the name of who speaks. */
    private boolean isDealOf(EntityMention speaker, List<EntityMention> pair) {
        return pair.stream().anyMatch(member -> isDivision(member) || isOwn(speaker, member));
    }

    private static boolean isBefore(List<EntityMention> pair, EntityMention group) {
        return pair.stream().allMatch(member -> member.span().end() <= group.span().begin());
    }

    /** Whether a body is in whose name somebody speaks, or the government of such a division. */
    private boolean isOwn(EntityMention speaker, EntityMention body) {
        return referents.represented(speaker).stream()
                .flatMap(own -> Stream.concat(Stream.of(own.name()), own.alternatives().stream()))
                .filter(body.name()::startsWith).map(name -> body.name().substring(name.length()))
                .anyMatch(rest -> rest.isEmpty() || GOVERNING.isIn(rest));
    }

    /** The last that the sentence of a word tells of as dealing with each other. */
    private List<EntityMention> inSentence(EntityMention group, List<List<EntityMention>> pairs) {
        return pairs.stream().filter(pair -> pair.stream().allMatch(member -> isToldBefore(member, group)))
                .reduce((first, last) -> last).orElse(List.of());
    }

    /** Whether an earlier clause of the sentence of a word names somebody. */
    private boolean isToldBefore(EntityMention member, EntityMention group) {
        return document.document().sentenceOf(group.span())
                .filter(sentence -> sentence.span().covers(member.span()))
                .flatMap(sentence -> sentence.clauseOf(group.span()))
                .filter(clause -> member.span().end() <= clause.span().begin()).isPresent();
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
        return meetings(group).reduce((first, last) -> last).orElse(List.of());
    }

    /** The last two of whom one is who speaks. */
    private List<EntityMention> meeting(EntityMention group, EntityMention speaker) {
        return meetings(group).filter(pair -> pair.stream().anyMatch(person -> referents.name(speaker)
                        .filter(name -> referents.name(person).filter(name::equals).isPresent()).isPresent()))
                .reduce((first, last) -> last).orElse(List.of());
    }

    private Stream<List<EntityMention>> meetings(EntityMention group) {
        return meetings.stream().filter(pair -> isBefore(pair, group));
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
