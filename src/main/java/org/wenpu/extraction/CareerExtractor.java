package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
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
 * Finds the offices of careers: those behind 任 and its like, which go on from clause to clause (曾任A、B，C等职，后任D), and
 * those of a table (1999年8月至2000年3月 A). What somebody comes to hold with no year told is an appointment (王建国任A), the
 * rest a career.
 */
public final class CareerExtractor implements Extractor {

    private static final double CONFIDENCE = 0.92;
    private static final Pattern TABLE = Constructions.pattern("career-line");
    private static final Finder PAST = Constructions.finder("career-cue");
    private static final Finder APPOINTING = Constructions.finder("appointing");
    private static final Finder DECIDING = Constructions.finder("deciding");
    private static final Pattern WHILE = Constructions.pattern("while-in-office");
    /** 现任, 曾任: so it is, whatever the article is about. */
    private static final Pattern ALREADY = Constructions.pattern("already-held");
    /** What opens a list of appointments, 任命：王建国为A；李明为B, and what each member says. */
    private static final Finder ELECTING = Constructions.finder("electing");
    private static final Finder ELECTED = Constructions.finder("elected-as");
    private static final char PART_END = '；';

    /** What words before an office say of it: 不再担任, 当选, 担任; who leaves one is read first. */
    private enum Kind {

        LEFT("removedFrom", "office-left"), GAINED("appointedTo", "office-gained"), HELD("holdsPost", "office-held");

        private final String predicate;
        private final Pattern words;

        Kind(String predicate, String construction) {
            this.predicate = predicate;
            this.words = Constructions.pattern(construction);
        }
    }

    /** Words before an office that tell of it, and where they stand. */
    private record Cue(Kind kind, Clause clause, Span trigger) {
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var scan = new Scan(document);
        document.document().body().forEach(scan::read);
        return scan.found;
    }

    /** The reading of a document from left to right. */
    private final class Scan {

        private final AnnotatedDocument document;
        private final OfficeHolders holders;
        private final List<RelationMention> found = new ArrayList<>();
        private boolean electing;

        private Scan(AnnotatedDocument document) {
            this.document = document;
            this.holders = new OfficeHolders(document);
        }

        private void read(Sentence sentence) {
            var mentions = document.mentionsIn(sentence.span());
            var lists = new OfficeLists(document, mentions);
            electing = ELECTING.isIn(document.words(sentence.span())) || electing && !mentions.isEmpty()
                    && mentions.get(0).is(EntityType.PERSON)
                    && mentions.get(0).span().begin() == sentence.span().begin();
            int next = 0;
            for (var clause : sentence.clauses()) {
                holders.tell(clause);
                while (next < mentions.size() && mentions.get(next).span().begin() < clause.span().end()) {
                    next = mentions.get(next).is(EntityType.POST)
                            ? read(sentence, mentions, lists, next) : next + 1;
                }
            }
        }

        /** Reads the list of offices that one begins, if it is of a career; tells the mention behind it. */
        private int read(Sentence sentence, List<EntityMention> mentions, OfficeLists lists, int first) {
            int begin = lists.begin(first);
            int from = Math.max(sentence.span().begin(),
                    document.document().simplified().lastIndexOf(PART_END, begin) + 1);
            var before = document.words(from, begin);
            boolean table = TABLE.matcher(before).matches();
            var cue = table ? cue(sentence, Kind.HELD, mentions.get(first).span()) : cue(sentence, before, from);
            if (cue.isEmpty()) {
                return first + 1;
            }
            var list = lists.from(first);
            var offices = lists.held(list).stream().map(mentions::get).toList();
            int behind = list.get(list.size() - 1) + 1;
            if (offices.isEmpty()) {
                lists.holder(list).map(mentions::get).ifPresent(holders::turnTo);
                return behind;
            }
            var last = offices.get(offices.size() - 1);
            var persons = table ? holders.told()
                    : holders.of(cue.get().clause(), cue.get().trigger(), last, mentions);
            var after = document.words(last.span().end(), sentence.span().end());
            var kind = !table && appoints(cue.get(), before, after) ? Kind.GAINED : cue.get().kind();
            var modality = Optional.of(Modality.REPORTED)
                    .filter(told -> ALREADY.matcher(document.words(cue.get().trigger())).lookingAt());
            persons.forEach(person -> offices.forEach(office -> found.add(new RelationMention(kind.predicate,
                    cue.get().clause(), cue.get().trigger(), new Argument.Mention(person),
                    new Argument.Mention(office), modality, kind.predicate + "-career", CONFIDENCE))));
            return behind;
        }

        private Optional<Cue> cue(Sentence sentence, String before, int from) {
            if (electing && ELECTED.isIn(before)) {
                int end = from + before.length();
                return cue(sentence, Kind.GAINED, new Span(end - 1, end));
            }
            for (var kind : Kind.values()) {
                var words = kind.words.matcher(before);
                if (words.find()) {
                    return cue(sentence, kind, new Span(from + words.start(1), from + words.end(1)));
                }
            }
            return Optional.empty();
        }

        private Optional<Cue> cue(Sentence sentence, Kind kind, Span trigger) {
            return sentence.clauseOf(trigger).map(clause -> new Cue(kind, clause, trigger));
        }

        /** Whether 任 tells of a decision: somebody decides it, or it comes to be with no year told. */
        private boolean appoints(Cue cue, String before, String behind) {
            return cue.kind() == Kind.HELD
                    && (DECIDING.isIn(document.words(cue.clause().span().begin(), cue.trigger().begin()))
                    || APPOINTING.isIn(before) && !PAST.isIn(before)
                            && !WHILE.matcher(behind).lookingAt());
        }
    }
}
