package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds who takes part, in the list that closes a report: bodies by their people, and persons of the same list (副市长李明华，
 * 市教育局主要负责人，青山县有关部门负责同志参加; guideline, settled questions: X负责同志参加).
 */
public final class AttendanceExtractor implements Extractor {

    private static final String PREDICATE = "attends";
    private static final double CONFIDENCE = 0.93;
    /** What else somebody does there: 出席|并通报|全省教育大会精神. */
    private static final Finder TELLING = Constructions.finder("telling-as-well");
    private static final String COMMA = "，";
    private static final Set<EntityType> PARTAKERS =
            EnumSet.of(EntityType.ORGANISATION, EntityType.ADMINISTRATIVE_DIVISION, EntityType.PERSON);

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Finder planned = Lexicon.named("planned-cues").finder();
    private final Lexicon ends = Lexicon.named("list-ends");
    private final Lexicon demonstratives = Lexicon.named("demonstratives");
    private final Finder ended = Constructions.finder("roll-ended");
    private final Pattern called = Constructions.pattern("roll-called");
    private final Pattern deeds = Constructions.pattern("roll-call");
    private final Finder attending = Constructions.finder("attending");
    private final Pattern opening = Constructions.pattern("roll-opening");
    private final Finder departments = Constructions.finder("department-end");
    private final PeopleLists people = new PeopleLists();
    private final Pattern listed = Constructions.pattern("on-a-roll");
    private final Finder opened = Constructions.finder("before-on-a-roll");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().stream().filter(sentence -> attending.isIn(document.words(sentence.span())))
                .forEach(sentence -> read(document, sentence, found));
        return found;
    }

    private void read(AnnotatedDocument document, Sentence sentence, List<RelationMention> found) {
        int begin = sentence.span().begin();
        var clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var opens = opening.matcher(document.words(clause.span()));
            if (opens.find()) {
                int from = clause.span().begin();
                var deed = new Span(from + opens.start(), from + opens.end());
                roll(document, clauses, i, deed.end()).ifPresent(roll ->
                        members(document, roll, mention -> isListed(document, roll, mention))
                                .forEach(member -> found.add(relation(document, clause, deed, member))));
            }
            var deed = deed(document, clause, begin);
            if (deed.isPresent()) {
                var roll = new Span(begin, deed.get().begin());
                members(document, roll, mention -> mention.is(EntityType.PERSON) ? isListed(document, roll, mention)
                        : stands(document, roll, mention))
                        .forEach(member -> found.add(relation(document, clause, deed.get(), member)));
            }
            begin = deed.isEmpty() && goesOn(document, clause) ? begin : clause.span().end() + 1;
        }
    }

    private RelationMention relation(AnnotatedDocument document, Clause clause, Span deed, EntityMention member) {
        boolean announced = planned.isIn(document.words(deed));
        return new RelationMention(PREDICATE, clause, deed, new Argument.Mention(member),
                occasion(document, clause, deed), Optional.of(announced ? Modality.PLANNED : Modality.REPORTED),
                "attends-roll", CONFIDENCE);
    }

    /** The list that a clause opens: 李明华、张晓东，市教育局局长赵勇 of 出席会议的还有李明华、张晓东，市教育局局长赵勇. */
    private Optional<Span> roll(AnnotatedDocument document, List<Clause> clauses, int opened, int begin) {
        int end = clauses.get(opened).span().end();
        for (int i = opened + 1; i < clauses.size() && goesOn(document, clauses.get(i)); i++) {
            end = clauses.get(i).span().end();
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /**
     * What those on a list do, where a clause ends the list with it: 出席 in …有关部门负责同志出席会议.
     *
     * @param begin where the list begins, in this clause or before
     */
    private Optional<Span> deed(AnnotatedDocument document, Clause clause, int begin) {
        int from = clause.span().begin();
        var words = document.words(clause.span());
        var call = called.matcher(words);
        if (call.find()) {
            return Optional.of(new Span(from + call.end("roll"), from + call.end("deed")));
        }
        return Stream.concat(begin < from ? Stream.of(from) : Stream.empty(),
                document.mentionsIn(clause.span()).stream().filter(mention -> mention.is(EntityType.PERSON))
                        .map(person -> person.span().end())
                        .filter(end -> people.fill(document, new Span(from, end))))
                .flatMap(end -> {
                    var does = deeds.matcher(words.substring(end - from));
                    return does.lookingAt() ? Stream.of(new Span(end, end + does.end("deed"))) : Stream.empty();
                }).findFirst();
    }

    private boolean goesOn(AnnotatedDocument document, Clause clause) {
        return ended.isIn(document.words(clause.span())) || people.fill(document, clause.span());
    }

    private static Argument occasion(AnnotatedDocument document, Clause clause, Span deed) {
        return document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.span().begin() > deed.begin() && mention.is(EntityType.EVENT)).findFirst()
                .filter(event -> !TELLING.isIn(document.words(deed.begin(), event.span().begin())))
                .<Argument>map(Argument.Named::new).orElseGet(() -> new Argument.Occasion(false));
    }

    private List<EntityMention> members(AnnotatedDocument document, Span roll, Predicate<EntityMention> isMember) {
        return document.mentionsIn(roll).stream()
                .filter(mention -> mention.types().stream().anyMatch(PARTAKERS::contains))
                .filter(mention -> !mention.is(EntityType.ADMINISTRATIVE_DIVISION)
                        || demonstratives.startOf(mention.name()).isEmpty())
                .filter(isMember).toList();
    }

    /** Whether a mention, a person with the post before the name, stands as a member of the list. */
    private boolean isListed(AnnotatedDocument document, Span roll, EntityMention member) {
        int begin = member.is(EntityType.PERSON) ? titled(document, roll, member.span().begin())
                : member.span().begin();
        var behind = document.words(member.span().end(), roll.end());
        return opened.isIn(document.words(roll.begin(), begin)) && (behind.isEmpty()
                || behind.startsWith(COMMA) || connectives.startOf(behind).or(() -> ends.startOf(behind)).isPresent());
    }

    /** Where the post before a name begins, with the field in it that goes by a name as well: 食品安全|总监|李明华. */
    private static int titled(AnnotatedDocument document, Span roll, int end) {
        return document.mentionsIn(roll).stream().filter(mention -> mention.span().end() == end)
                .filter(mention -> !mention.is(EntityType.PERSON)).mapToInt(mention -> mention.span().begin())
                .map(begin -> titled(document, roll, begin)).findFirst().orElse(end);
    }

    /** Whether a mention is a member of the list, and its people stand behind it or the next member does. */
    private boolean stands(AnnotatedDocument document, Span roll, EntityMention mention) {
        var before = document.words(roll.begin(), document.outermost(mention));
        var behind = document.words(mention.span().end(), roll.end());
        var member = listed.matcher(behind);
        boolean opens = opened.isIn(before);
        if (!opens || !member.find()) {
            return false;
        }
        var next = member.group("part").isEmpty() ? behind : behind.substring(member.end("part"));
        boolean joined = connectives.startOf(next).or(() -> ends.startOf(next)).isPresent();
        return member.group("role") != null
                || joined && (mention.is(EntityType.ORGANISATION) || byDivisions(document, roll, mention));
    }

    /**
     * Whether a list of divisions goes on to what they have in common, 青山县、白水县有关部门负责同志, or to departments that
     * nobody names: 青山县、白水县、省直有关部门负责同志.
     */
    private boolean byDivisions(AnnotatedDocument document, Span roll, EntityMention mention) {
        return document.mentionsIn(new Span(mention.span().end(), roll.end())).stream().findFirst()
                .filter(next -> next.is(EntityType.ADMINISTRATIVE_DIVISION)
                        || departments.isIn(next.name()))
                .filter(next -> connectives.contains(document.between(mention, next)))
                .filter(next -> stands(document, roll, next)).isPresent();
    }
}
