package org.wenpu.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Context;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.Paragraph;
import org.wenpu.model.Sentence;
import org.wenpu.model.ValueMention;

/** Gives each clause its context: inherited subject, speaker, modality (guideline, rules 3 and 4). */
public final class Surroundings {

    private static final Set<EntityType> ACTORS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE);

    /** What stands between a name and what it is credited with: 王建国/摄. */
    private static final String CREDITED = "/";

    private static final Pattern SPONSORED = Constructions.pattern("sponsored");
    private static final Pattern EVENT_AIM = Constructions.pattern("event-aim");

    private final OpeningReader openings = new OpeningReader();
    private final Roster roster = new Roster();
    private final SpeechReader speech = new SpeechReader();
    private final ModalityReader modalities = new ModalityReader();
    private final Narration narration = new Narration(openings, speech, modalities);
    private final Strangers strangers = new Strangers();
    private final Lookahead lookahead = new Lookahead(openings, strangers);
    private final Foreword foreword = new Foreword();
    private final Quotation quotation = new Quotation(openings, speech);
    private final Lexicon items = Lexicon.named("item-openers");
    private final Lexicon credits = Lexicon.named("credits");
    private final Lexicon bylines = Lexicon.named("byline-words");

    /** The document with its mentions and the context of each clause. */
    public AnnotatedDocument annotated(Document document, List<EntityMention> mentions, List<ValueMention> values) {
        var contexts = new HashMap<Clause, Context>();
        var spans = values.stream().map(ValueMention::span).toList();
        var reader = new UnitReader(document, mentions, spans);
        document.paragraphs().forEach(paragraph -> new Reading(reader, contexts).read(paragraph));
        return new AnnotatedDocument(document, mentions, values, contexts);
    }

    /** The reading of a paragraph from left to right: what holds so far. */
    private final class Reading {

        private final UnitReader reader;
        private final Map<Clause, Context> contexts;
        private final List<EntityMention> listed = new ArrayList<>();
        private final Visit visit = new Visit();
        private List<EntityMention> subjects = List.of();
        private List<EntityMention> actors = List.of();
        private List<EntityMention> lastActors = List.of();
        private Optional<EntityMention> speaker = Optional.empty();
        private Modality modality = Modality.REPORTED;
        private boolean calledFor;
        private boolean nameless;
        private boolean crowd;
        private boolean sponsored;
        private boolean asked;
        private boolean requested;
        private boolean quoted;
        private Optional<EntityMention> paper = Optional.empty();
        private boolean credit;

        private Reading(UnitReader reader, Map<Clause, Context> contexts) {
            this.reader = reader;
            this.contexts = contexts;
        }

        void read(Paragraph paragraph) {
            var units = paragraph.sentences().stream()
                    .map(sentence -> sentence.clauses().stream().map(reader::units).toList()).toList();
            for (int i = 0; i < units.size(); i++) {
                read(paragraph.sentences().get(i), units.subList(i, units.size()));
            }
        }

        /** Reads a sentence, with the units of its clauses and of those of the sentences behind it. */
        private void read(Sentence sentence, List<List<List<Unit>>> ahead) {
            var clauses = ahead.get(0);
            boolean quote = Quotation.begins(clauses);
            if (speaker.isPresent() && (asked || quoted && !quote || narration.tells(clauses))) {
                endSpeech();
            }
            asked = false;
            if (quote) {
                quotation.speaker(ahead).ifPresent(this::beginQuotation);
            }
            if (!Narration.begins(clauses, items) && (speaker.isEmpty() || modality == Modality.REPORTED)) {
                modality = calledFor ? Modality.DIRECTIVE : Modality.REPORTED;
            }
            listed.clear();
            nameless = false;
            crowd = false;
            sponsored = false;
            requested = false;
            paper = Optional.empty();
            for (int i = 0; i < clauses.size(); i++) {
                read(sentence.clauses().get(i), clauses.get(i), i == 0, behind(ahead, i));
            }
            quoted = Quotation.ends(clauses) || quoted && clauses.stream().skip(Math.max(0, clauses.size() - 1))
                    .anyMatch(units -> speech.verb(units).isPresent());
        }

        /** The clauses behind one in its sentence; and in the next, where nobody has acted yet: 为繁荣文化。市文化馆…. */
        private List<List<Unit>> behind(List<List<List<Unit>>> ahead, int clause) {
            boolean early = lastActors.isEmpty() && speaker.isEmpty() && foreword.aims(ahead.get(0).get(clause));
            var clauses = new ArrayList<>(ahead.get(0).subList(clause + 1, ahead.get(0).size()));
            ahead.stream().skip(1).limit(early ? 1 : 0).forEach(clauses::addAll);
            return clauses;
        }

        private void endSpeech() {
            speaker = Optional.empty();
            subjects = lastActors;
            calledFor = false;
        }

        private void read(Clause clause, List<Unit> units, boolean first, List<List<Unit>> behind) {
            var opening = opening(units);
            speech.request(units).ifPresent(verb -> request(units, verb, opening));
            takeSubjects(units, opening);
            // what an event is for its sponsors do not do: 由市文旅局主办，旨在弘扬…
            crowd |= sponsored && EVENT_AIM.matcher(Unit.words(units)).find();
            sponsored |= SPONSORED.matcher(Unit.words(units)).find();
            lookahead.comer(units, opening, lastActors, behind).ifPresent(this::take);
            if (foreword.leads(units, speaker.isEmpty() && first)) {
                lookahead.doer(behind).filter(Reading::acting).ifPresent(found -> {
                    subjects = found;
                    nameless = false;
                });
            }
            visit.read(units, opening, reader.mentionsIn(clause), speaker.isPresent());
            var verb = speech.verb(units);
            boolean introduces = verb.isPresent() && !(subjects.isEmpty() && lastActors.isEmpty())
                    && !(opening.subjects().isEmpty() && lastActors.isEmpty())
                    && (speaker.isEmpty() || first)
                    && (!opening.subjects().isEmpty() || !strangers.speak(units, opening.next())
                    && !(nameless && verb.getAsInt() == 0));
            boolean atEnd = introduces && verb.getAsInt() == units.size() - 1;
            if (introduces && !atEnd) {
                asked = speech.announces(units, verb.getAsInt());
                beginSpeech(units, verb.getAsInt());
            }
            speech.wish(units).ifPresent(wish -> wish(units, wish));
            takeModality(units, opening, atEnd);
            nameless = opening.subjects().isEmpty()
                    && (nameless || listed.isEmpty() && strangers.act(units, opening.next()));
            boolean foreign = nameless && modality != Modality.DIRECTIVE || crowd;
            boolean demands = atEnd && speech.demands(units);
            contexts.put(clause, new Context(foreign ? List.of() : subjects,
                    foreign || acting(subjects) ? List.of() : actors, foreign,
                    demands ? Optional.of(speaking()) : atEnd ? Optional.empty() : speaker,
                    demands ? Modality.DIRECTIVE : atEnd ? Modality.REPORTED : modality));
            if (atEnd) {
                beginSpeech(units, verb.getAsInt());
            }
            speech.paper(units).ifPresent(this::quote);
            paper = units.get(units.size() - 1).mention().filter(mention -> mention.is(EntityType.POLICY));
        }

        private Opening opening(List<Unit> units) {
            var opening = openings.read(units, 0);
            boolean personal = opening.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON));
            return personal ? opening : roster.next(listed, units).stream()
                    .mapToObj(person -> openings.read(units, person)).findFirst().orElse(opening);
        }

        /** Those without a name whom somebody asks for something are the body that is visited: 希望他们继续弘扬…. */
        private void wish(List<Unit> units, int verb) {
            if (subjects.stream().anyMatch(mention -> mention.is(EntityType.PERSON))) {
                asked = speaker.isEmpty();
                crowd = visit.isNone();
                beginSpeech(units, verb);
            }
        }

        private static boolean speaks(EntityMention mention) {
            return mention.is(EntityType.EVENT) || mention.types().stream().anyMatch(ACTORS::contains);
        }

        /** Who was told of before asks for what follows, or the paper that was: 王建国…，希望延吉市…, 印发《方案》，要求…. */
        private void request(List<Unit> units, int verb, Opening opening) {
            boolean personal = opening.subjects().stream().anyMatch(mention -> mention.is(EntityType.PERSON));
            if (speaker.isPresent() || nameless || personal || subjects.stream().noneMatch(Reading::speaks)) {
                return;
            }
            var own = subjects;
            crowd = visit.isNone() && speech.encouragesOthers(units, verb);
            beginSpeech(units, verb);
            speaker = paper.or(() -> speaker);
            // what a body asks of those without a name it sees to itself
            subjects = own.stream().allMatch(mention -> mention.is(EntityType.ORGANISATION)) ? own : subjects;
            asked = true;
            requested = true;
        }

        private void takeSubjects(List<Unit> units, Opening opening) {
            crowd = crowd && opening.subjects().isEmpty();
            boolean byline = credit
                    || units.stream().limit(opening.next()).anyMatch(unit -> bylines.contains(unit.word()))
                    || opening.next() < units.size() && units.get(opening.next()).word().equals(CREDITED);
            credit = credits.contains(Unit.words(units));
            if (!opening.subjects().isEmpty() && !byline) {
                listed.addAll(opening.subjects());
                subjects = List.copyOf(listed);
                if (!opening.namesOnly()) {
                    listed.clear();
                }
                actors = acting(subjects) ? subjects : subjects.get(0).is(EntityType.EVENT)
                        ? actors.stream().filter(actor -> !actor.is(EntityType.PERSON)).toList() : actors;
                if (speaker.isEmpty()) {
                    lastActors = subjects;
                }
            }
        }

        private void take(Lookahead.Comer comer) {
            subjects = comer.subjects().isEmpty() ? subjects : comer.subjects();
            nameless = comer.nameless();
        }

        private static boolean acting(List<EntityMention> mentions) {
            return mentions.stream().flatMap(mention -> mention.types().stream()).anyMatch(ACTORS::contains);
        }

        private void takeModality(List<Unit> units, Opening opening, boolean introduces) {
            var cue = modalities.cue(units);
            if (cue.isPresent() && !introduces) {
                modality = cue.get();
            } else if (!opening.subjects().isEmpty() && !opening.namesOnly()) {
                modality = quotesPaper() || requested ? Modality.DIRECTIVE : Modality.REPORTED;
            }
        }

        private boolean quotesPaper() {
            return speaker.filter(mention -> mention.is(EntityType.POLICY)).isPresent();
        }

        /** Who speaks where a clause introduces speech. */
        private EntityMention speaking() {
            var speakers = subjects.isEmpty() ? lastActors : subjects;
            return speakers.get(speakers.size() - 1);
        }

        private void beginSpeech(List<Unit> units, int verb) {
            speaker = Optional.of(speaking());
            lastActors = subjects.isEmpty() ? lastActors : subjects;
            subjects = visit.end();
            actors = List.of();
            calledFor = speech.callsFor(units, verb);
            modality = calledFor ? Modality.DIRECTIVE : Modality.REPORTED;
        }

        /** Whose words follow in quotation marks. */
        private void beginQuotation(EntityMention speaking) {
            if (speaker.map(EntityMention::name).filter(speaking.name()::equals).isPresent()) {
                return;
            }
            speaker = Optional.of(speaking);
            lastActors = List.of(speaking);
            subjects = List.of();
            actors = List.of();
            calledFor = false;
            modality = Modality.REPORTED;
        }

        /** A paper calls for all that it says. */
        private void quote(EntityMention paper) {
            speaker = Optional.of(paper);
            subjects = List.of();
            actors = List.of();
            calledFor = true;
            modality = Modality.DIRECTIVE;
        }
    }
}
