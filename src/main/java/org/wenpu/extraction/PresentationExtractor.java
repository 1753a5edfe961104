package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Finds who takes part in a meeting by what is presented there: 会上，王建国介绍了…, 市教育局、市财政局解读了…, and the bodies whose
 * reports it hears: 会议听取了市教育局关于…的汇报 (guideline, settled questions: 汇报 and 介绍 are no addresses).
 */
public final class PresentationExtractor implements Extractor {

    private static final String PREDICATE = "attends";
    private static final double CONFIDENCE = 0.8;
    private static final Set<EntityType> PRESENTING = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION);

    private final Finder meeting = Constructions.finder("at-a-meeting");
    private final Finder convened = Constructions.finder("convened-meeting");
    private final Finder holding = Constructions.finder("holding-a-meeting");
    private final Finder presenting = Constructions.finder("presenting");
    private final Finder presented = Constructions.finder("presented");
    private final Finder pressConference = Constructions.finder("press-conference");
    private final Finder toldToPress = Constructions.finder("told-to-the-press");
    private final Finder scene = Constructions.finder("scene-of-a-gathering");
    private final Finder acting = Constructions.finder("acting-there");
    private final Lexicon receptions = Lexicon.named("reception-words");
    private final Pattern hearing = Constructions.pattern("hearing");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        boolean gathers = gathers(document);
        document.document().body().forEach(sentence -> read(document, sentence, gathers, found));
        return found;
    }

    /** Whether an event is told of, and no reception of guests. */
    private boolean gathers(AnnotatedDocument document) {
        return document.mentions().stream().anyMatch(mention -> mention.is(EntityType.EVENT))
                && document.document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                        .flatMap(clause -> clause.tokens().stream())
                        .noneMatch(token -> receptions.contains(token.word()));
    }

    private void read(AnnotatedDocument document, Sentence sentence, boolean gathers, List<RelationMention> found) {
        boolean meets = false;
        boolean hears = false;
        boolean acts = false;
        for (var clause : sentence.clauses()) {
            var words = document.words(clause.span());
            meets |= meeting.isIn(words);
            acts |= gathers && scene.isIn(words);
            hears |= meets || convened.isIn(words);
            if (document.context(clause).speaker().isPresent()) {
                continue;
            }
            var persons = persons(document, sentence, clause);
            boolean presents = meets && presenting.isIn(words)
                    || acts && persons.stream().anyMatch(document::isTitled) && acting.isIn(words)
                    || gathers && !persons.isEmpty() && (presented.isIn(words)
                    || toldToPress.isIn(words) && isPressConference(document));
            var subjects = presents ? presenters(document, sentence, clause)
                    : hears ? heard(words, clause).stream() : Stream.<Argument>empty();
            subjects.forEach(subject -> found.add(new RelationMention(PREDICATE, clause, clause.span(), subject,
                    new Argument.Occasion(false), Optional.of(Modality.REPORTED), "attends-presents", CONFIDENCE)));
        }
    }

    private boolean isPressConference(AnnotatedDocument document) {
        return document.mentions().stream().anyMatch(mention -> mention.is(EntityType.EVENT)
                && pressConference.isIn(mention.name()));
    }

    /** Who presents, named in the same sentence, and is not told of before as who holds the meeting or speaks to it. */
    private Stream<Argument> presenters(AnnotatedDocument document, Sentence sentence, Clause clause) {
        return document.context(clause).subjects().stream()
                .filter(subject -> sentence.span().covers(subject.span()) && isPresenting(subject))
                .filter(subject -> document.mentions().stream().noneMatch(mention ->
                        mention.name().equals(subject.name()) && !clause.span().covers(mention.span())
                                && holds(document, mention)))
                .map(Argument.Mention::new);
    }

    /** The persons that do it whom the sentence names. */
    private static List<EntityMention> persons(AnnotatedDocument document, Sentence sentence, Clause clause) {
        return document.context(clause).subjects().stream()
                .filter(subject -> subject.is(EntityType.PERSON) && sentence.span().covers(subject.span()))
                .toList();
    }

    private boolean holds(AnnotatedDocument document, EntityMention mention) {
        return document.document().clauseOf(mention.span())
                .filter(clause -> holding.isIn(document.words(clause.span()))).isPresent();
    }

    private Optional<Argument> heard(String words, Clause clause) {
        var report = hearing.matcher(words);
        int begin = clause.span().begin();
        return report.find() ? Optional.of(new Argument.Region(
                new Span(begin + report.start("heard"), begin + report.end("heard")))) : Optional.empty();
    }

    private static boolean isPresenting(EntityMention subject) {
        return subject.types().stream().anyMatch(PRESENTING::contains);
    }
}
