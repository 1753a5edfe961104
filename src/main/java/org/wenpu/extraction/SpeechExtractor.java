package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.pattern.Finder;

/**
 * Finds who speaks at a meeting: the article goes through it, and reports a person's words (guideline, settled
 * questions). Not at a reception or on an inspection.
 */
public final class SpeechExtractor implements Extractor {

    private static final String PREDICATE = "addresses";
    private static final double CONFIDENCE = 0.7;
    private static final List<String> OWNING = Constructions.words("owning");
    private static final Pattern STUDIED = Constructions.pattern("studied");
    private static final Finder TOLD_TO_PRESS = Constructions.finder("told-to-the-press");
    private static final Finder EXPRESSED = Constructions.finder("expressed");
    /** What is said to those at a meeting and not told in words: 向各位嘉宾表示欢迎. */
    private static final Finder GREETING = Constructions.finder("greeting");
    /** How long a name may be that any meeting may have: 签约仪式. */
    private static final int LONGEST_GENERIC = 4;
    private static final Pattern CONVENED = Constructions.pattern("convened");
    /** What leads back to a meeting told of before: 会上. */
    private static final Finder BACK_THERE = Constructions.finder("back-at-the-meeting");
    private static final Finder WITHIN = Constructions.finder("within-an-event");
    private static final Finder AT_A_MEETING = Constructions.finder("at-a-meeting");
    /** What leads away from a meeting: 会后, 近年来. */
    private static final Finder LEAVING = Constructions.finder("leaving-a-meeting");

    private final Lexicon meetings = Lexicon.named("meeting-heads");
    private final Lexicon receptions = Lexicon.named("reception-words");
    private final Finder interviews = Lexicon.named("interview-words").finder();

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var scan = new Scan(document);
        document.document().sentences().forEach(sentence -> sentence.clauses().forEach(scan::read));
        return scan.found;
    }

    /** The reading of a document from left to right. */
    private final class Scan {

        private final AnnotatedDocument document;
        private final List<RelationMention> found = new ArrayList<>();
        private Optional<EntityMention> meeting = Optional.empty();
        /** The last one told of, be guests received since. */
        private Optional<EntityMention> last = Optional.empty();
        private Optional<EntityMention> speaker = Optional.empty();
        /** Whether the text is still where it came to the meeting: 会上，考察团听取了介绍。王建国表示. */
        private boolean there;
        private Clause before;
        private Clause earlier;

        private Scan(AnnotatedDocument document) {
            this.document = document;
        }

        private void read(Clause clause) {
            var now = document.context(clause).speaker();
            boolean begins = now.isPresent() && !now.equals(speaker) && now.get().is(EntityType.PERSON);
            var introduction = before == null ? clause : before;
            if (begins && meeting.isPresent() && isSaidThere(introduction, now.get())) {
                add(introduction, now.get());
            }
            var words = document.words(clause.span());
            if (now.isEmpty() && meeting.isPresent() && GREETING.isIn(words)) {
                document.context(clause).subjects().stream()
                        .filter(subject -> subject.is(EntityType.PERSON) && clause.span().covers(subject.span()))
                        .filter(person -> holdsOffice(document, person)).forEach(person -> add(clause, person));
            }
            there = AT_A_MEETING.isIn(words) || there && !LEAVING.isIn(words);
            speaker = now;
            earlier = before;
            before = clause;
            if (now.isEmpty() && receives(document, clause)) {
                meeting = Optional.empty();
                there = false;
            } else if (meeting.isEmpty() && BACK_THERE.isIn(words)) {
                meeting = last;
            }
            // 活动上举办了签约仪式 tells of what is but part of the event
            boolean within = WITHIN.isIn(words);
            // what somebody speaks of is not where he speaks
            document.mentionsIn(clause.span()).stream()
                    .filter(mention -> now.isEmpty() && isMeeting(document, mention) && !owns(document, mention))
                    .filter(mention -> !within && (meeting.isEmpty()
                            || document.context(clause).modality() != Modality.PLANNED))
                    .forEach(mention -> meeting = Optional.of(mention));
            last = meeting.or(() -> last);
        }

        private void add(Clause clause, EntityMention person) {
            found.add(new RelationMention(PREDICATE, clause, person.span(), new Argument.Mention(person),
                    new Argument.Mention(meeting.get()), Optional.of(Modality.REPORTED), "addresses-speech",
                    CONFIDENCE));
        }

        /** Whether a person says at the meeting what a clause introduces. */
        private boolean isSaidThere(Clause introduction, EntityMention person) {
            var words = document.words(introduction.span());
            // 王建国：…, in an interview
            return !words.equals(person.name()) && !TOLD_TO_PRESS.isIn(words) && (isAtMeeting(introduction)
                    || !told(introduction) && (!named(person) || holdsOffice(document, person)));
        }

        /**
         * Whether a clause introduces words to the press, to a guest or at an inspection (告诉记者, 会见时说), or words that
         * need not be said at the meeting (王建国表示), unless that one has a name of its own.
         */
        private boolean told(Clause clause) {
            var words = document.words(clause.span());
            return interviews.isIn(words) || EXPRESSED.isIn(words) && !there && !isNamed(clause);
        }

        /** Whether the meeting has a name of its own, and not as what a picture shows (签约仪式王建国表示). */
        private boolean isNamed(Clause introduction) {
            return meeting.get().name().length() > LONGEST_GENERIC
                    && !introduction.span().covers(meeting.get().span());
        }

        /** Whether the introduction, or the clause before it, tells where it is said: 会上王建国表示; 会上，王建国表示. */
        private boolean isAtMeeting(Clause introduction) {
            return Stream.of(introduction, earlier).filter(Objects::nonNull)
                    .anyMatch(clause -> AT_A_MEETING.isIn(document.words(clause.span())));
        }
    }

    /** Whether guests are received, so that what follows is said to them and no longer at the meeting before. */
    private boolean receives(AnnotatedDocument document, Clause clause) {
        return clause.tokens().stream().filter(token -> receptions.contains(token.word()))
                .anyMatch(token -> document.mentionsIn(token.span()).isEmpty());
    }

    /** Whether the article gives the person an office: others are asked for their view, not heard by a meeting. */
    private static boolean holdsOffice(AnnotatedDocument document, EntityMention person) {
        return document.mentions().stream().filter(mention -> mention.name().equals(person.name()))
                .anyMatch(document::isTitled);
    }

    /** Whether a meeting only tells of what follows: 经济工作会议的精神. */
    private static boolean owns(AnnotatedDocument document, EntityMention mention) {
        var text = document.document().simplified();
        int end = mention.span().end();
        return OWNING.stream().anyMatch(word -> text.startsWith(word, end))
                || STUDIED.matcher(text).region(end, text.length()).find();
    }

    private boolean named(EntityMention mention) {
        return mention.name().length() > 1;
    }

    private boolean isMeeting(AnnotatedDocument document, EntityMention mention) {
        return mention.is(EntityType.EVENT) && meetings.endOf(mention.name()).isPresent()
                && (!AnaphoricWords.contains(mention.name()) || document.hasAt(mention.span().begin(), CONVENED));
    }
}
