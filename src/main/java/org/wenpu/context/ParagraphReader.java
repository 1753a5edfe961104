package org.wenpu.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Clause;
import org.wenpu.model.Context;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.Paragraph;
import org.wenpu.model.Sentence;

/** Reads a paragraph from left to right and keeps what holds so far: 王建国来到延吉市。他强调，要…. */
final class ParagraphReader {

    private static final Lexicon EXAMPLES = Lexicon.named("example-openers");

    private final ClauseReaders readers;
    private final UnitReader reader;
    private final Map<Clause, Context> contexts;
    private final Visit visit = new Visit();
    private final Actors actors = new Actors();
    private final UnnamedSubjects unnamed;
    private final ReportedSpeech speech;
    private final Requests requests;
    private final Points points = new Points();
    private boolean starts;

    ParagraphReader(ClauseReaders readers, UnitReader reader, Map<Clause, Context> contexts) {
        this.readers = readers;
        this.reader = reader;
        this.contexts = contexts;
        unnamed = new UnnamedSubjects(readers.strangers());
        speech = new ReportedSpeech(readers, actors, visit);
        requests = new Requests(readers, actors, unnamed, visit, speech);
    }

    void read(Paragraph paragraph) {
        var units = paragraph.sentences().stream()
                .map(sentence -> sentence.clauses().stream().map(reader::units).toList()).toList();
        for (int i = 0; i < units.size(); i++) {
            starts = i == 0 && units.size() > 1;
            read(paragraph.sentences().get(i), units.subList(i, units.size()));
        }
    }

    /** Reads a sentence, with the units of its clauses and of those of the sentences behind it. */
    private void read(Sentence sentence, List<List<List<Unit>>> ahead) {
        var clauses = ahead.get(0);
        speech.beginSentence(ahead);
        actors.beginSentence(clauses.stream().limit(1).anyMatch(units -> EXAMPLES.contains(units.get(0).word())));
        unnamed.beginSentence();
        requests.beginSentence();
        points.begin();
        for (int i = 0; i < clauses.size(); i++) {
            read(sentence.clauses().get(i), clauses.get(i), i == 0, behind(ahead, i));
        }
        speech.endSentence(clauses);
    }

    /** The clauses behind one in its sentence; and in the next, where nobody has acted yet: 为繁荣文化。市文化馆…. */
    private List<List<Unit>> behind(List<List<List<Unit>>> ahead, int clause) {
        boolean early = actors.last().isEmpty() && speech.speaker().isEmpty()
                && readers.foreword().aims(ahead.get(0).get(clause));
        var clauses = new ArrayList<>(ahead.get(0).subList(clause + 1, ahead.get(0).size()));
        ahead.stream().skip(1).limit(early ? 1 : 0).forEach(clauses::addAll);
        return clauses;
    }

    private void read(Clause clause, List<Unit> units, boolean first, List<List<Unit>> behind) {
        var before = speech.speaker();
        var telling = telling(units);
        telling.ifPresent(at -> speech.begin(units, at, !readers.speech().callsFor(units, at)));
        var doers = readers.lookahead().doers(units);
        var opening = telling.isPresent() ? readers.openings().read(units, telling.getAsInt() + 1)
                : requests.opening(units, opening(units, doers));
        if (first && opening.subjects().isEmpty() && announces(units)) {
            // 李明说，延吉市…。将发挥优势: his own plans
            speech.person().ifPresent(speaking -> actors.take(List.of(speaking)));
        }
        boolean calls = readers.speech().calls(units);
        if (doers.isPresent()) {
            actors.takeAside(opening.subjects());
        }
        points.former(calls, opening).ifPresent(actors::take);
        actors.take(units, opening, speech.speaker().isPresent());
        if (callsOnOthers(units, opening)) {
            actors.clear();
        }
        unnamed.open(units, opening);
        lookAhead(units, opening, first, behind);
        visit.read(units, opening, reader.mentionsIn(clause), speech.speaker().isPresent());
        var verb = introducing(units, opening, first);
        boolean atEnd = verb.isPresent() && verb.getAsInt() == units.size() - 1;
        if (verb.isPresent() && !atEnd) {
            boolean announces = readers.speech().announces(units, verb.getAsInt());
            if (announces) {
                // 来到市人民医院，表示将…: his own plans, and not those of whom he visits
                visit.end();
            }
            speech.begin(units, verb.getAsInt(), announces);
        }
        if (verb.isEmpty()) {
            call(units, opening, first, behind).ifPresent(at -> speech.beginCall(units, at));
        }
        speech.beginCallOfPaper(units);
        requests.wish(units);
        speech.takeModality(units, opening, atEnd);
        unnamed.act(units, opening, !actors.listed().isEmpty(), !actors.subjects().isEmpty());
        contexts.put(clause, context(units, atEnd));
        points.take(opening, actors.subjects(), speech.modality());
        if (atEnd) {
            speech.begin(units, verb.getAsInt());
        } else if (first && reader.introduces(clause)) {
            if (isScript(units, opening)) {
                speech.beginScript();
            } else if (starts && units.size() == 1 && opening.isPersonal() && reader.answers(clause)) {
                speech.beginAnswer();
            }
        }
        if (peopleSpeak(units, opening)) {
            unnamed.address(true);
        }
        speech.beginPaper(units, opening);
        requests.endClause(units);
        if (reader.endsPoint(clause) || !before.equals(speech.speaker())) {
            points.begin();
        }
    }

    /** Whether a clause is but a person with an office, and no reporter, whose words a script has behind a colon. */
    private boolean isScript(List<Unit> units, Opening opening) {
        return opening.namesOnly() && actors.subjects().containsAll(opening.subjects())
                && opening.subjects().size() == 1 && opening.subjects().get(0).is(EntityType.PERSON)
                && !units.get(0).is(EntityType.PERSON) && units.get(units.size() - 1).is(EntityType.PERSON);
    }

    /** Whether many without a name begin to speak: 大家纷纷表示，要…. */
    private boolean peopleSpeak(List<Unit> units, Opening opening) {
        var verb = readers.speech().verb(units);
        return verb.isPresent() && readers.strangers().arePeople(units, opening.next(), verb.getAsInt());
    }

    /** Whether somebody who called on bodies goes on to those without a name: 市水利局要…，各乡镇要…. */
    private boolean callsOnOthers(List<Unit> units, Opening opening) {
        return speech.speaker().isPresent() && opening.subjects().isEmpty()
                && actors.subjects().stream().allMatch(body -> body.types().equals(Set.of(EntityType.ORGANISATION)))
                && readers.strangers().areCalledOn(units, opening.next());
    }

    /** Whether a clause begins with what announces something. */
    private boolean announces(List<Unit> units) {
        return readers.speech().announces(units, -1)
                && readers.modalities().cue(units).filter(Modality.PLANNED::equals).isPresent();
    }

    private Opening opening(List<Unit> units, OptionalInt doers) {
        var opening = readers.openings().read(units, 0);
        return opening.isPersonal() ? opening : IntStream.concat(readers.roster().next(actors.listed(), units).stream(),
                        opening.subjects().isEmpty() ? IntStream.concat(readers.speech().teller(units).stream(),
                                doers.stream()) : IntStream.empty())
                .mapToObj(name -> readers.openings().read(units, name)).findFirst().orElse(opening);
    }

    /** Takes for the subject who is named in a clause behind only. */
    private void lookAhead(List<Unit> units, Opening opening, boolean first, List<List<Unit>> behind) {
        readers.lookahead().comer(units, opening, actors.last(), behind).ifPresent(comer -> {
            if (!comer.subjects().isEmpty()) {
                actors.take(comer.subjects());
            }
            unnamed.take(comer.nameless());
        });
        var judged = opening.subjects().isEmpty() ? readers.lookahead().judged(behind) : List.<EntityMention>of();
        boolean guides = readers.foreword().guides(units);
        if (!judged.isEmpty()) {
            actors.takeAside(judged);
        } else if (guides || readers.foreword().leads(units, speech.speaker().isEmpty() && first)) {
            var doer = readers.lookahead().doer(guides ? behind.stream().limit(1).toList() : behind);
            doer.filter(Actors::act).ifPresent(found -> {
                actors.take(found);
                unnamed.take(false);
            });
        }
    }

    /** The verb of speech by which who acted before begins to tell of another: 王建国…，表示延吉市将…. */
    private OptionalInt telling(List<Unit> units) {
        boolean mayTell = speech.speaker().isEmpty() && !unnamed.isNameless()
                && actors.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON));
        var verb = mayTell ? readers.speech().telling(units) : OptionalInt.empty();
        return verb.isPresent() && readers.modalities().cue(units).isPresent() ? verb : OptionalInt.empty();
    }

    /** The verb of speech by which somebody who is named begins to speak. */
    private OptionalInt introducing(List<Unit> units, Opening opening, boolean first) {
        var verb = readers.speech().verb(units);
        boolean opens = !opening.subjects().isEmpty();
        boolean introduces = verb.isPresent() && !(actors.subjects().isEmpty() && actors.last().isEmpty())
                && (opens || !actors.last().isEmpty())
                && (speech.speaker().isEmpty() || first)
                && (opens ? !peopleSpeak(units, opening) : mayGoOn(units, opening, verb.getAsInt()));
        return introduces ? verb : OptionalInt.empty();
    }

    /** The verb by which a person or meeting calls for something in the clause itself: 王建国要求加快推进…. */
    private OptionalInt call(List<Unit> units, Opening opening, boolean first, List<List<Unit>> behind) {
        boolean goesOn = speech.speaker().isEmpty() && behind.stream().anyMatch(readers.speech()::calls);
        boolean mayCall = (speech.speaker().isEmpty() || first && !opening.subjects().isEmpty())
                && !unnamed.isNameless() && !actors.subjects().isEmpty()
                && actors.subjects().stream().allMatch(ParagraphReader::mayCall);
        return mayCall ? readers.speech().call(units, opening.next(), goesOn) : OptionalInt.empty();
    }

    private static boolean mayCall(EntityMention mention) {
        return mention.is(EntityType.PERSON) || mention.is(EntityType.EVENT);
    }

    /** Whether those who acted last may be whose words follow, though the clause does not name them. */
    private boolean mayGoOn(List<Unit> units, Opening opening, int verb) {
        return !readers.strangers().speak(units, opening.next())
                && (readers.speech().isPhrase(units, verb) || !readers.strangers().stand(units, opening.next(), verb))
                && !(unnamed.isNameless() && verb == 0);
    }

    /** The context of a clause; what tells that somebody speaks is told by the article itself. */
    private Context context(List<Unit> units, boolean speaks) {
        boolean foreign = unnamed.isForeign(speech.modality());
        boolean demands = speaks && readers.speech().demands(units);
        return new Context(foreign ? List.of() : actors.subjects(), foreign ? List.of() : actors.besides(), foreign,
                demands ? Optional.of(actors.speaking()) : speaks ? Optional.empty() : speech.speaker(),
                demands ? Modality.DIRECTIVE : speaks ? Modality.REPORTED : speech.modality());
    }
}
