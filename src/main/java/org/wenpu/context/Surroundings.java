package org.wenpu.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.wenpu.model.Span;
import org.wenpu.model.ValueMention;

/** Gives each clause its context: inherited subject, speaker, modality (guideline, rules 3 and 4). */
public final class Surroundings {

    private static final Set<EntityType> ACTORS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE);

    private static final String VERB = "v";

    private final OpeningReader openings = new OpeningReader();
    private final Roster roster = new Roster();
    private final SpeechReader speech = new SpeechReader();
    private final ModalityReader modalities = new ModalityReader();
    private final Narration narration = new Narration(modalities);
    private final Strangers strangers = new Strangers();
    private final Foreword foreword = new Foreword();
    private final Lexicon bylines = Lexicon.named("byline-words");
    private final Lexicon places = Lexicon.named("place-prepositions");
    private final Lexicon listEnds = Lexicon.named("list-ends");
    private final Lexicon arrivals = Lexicon.named("arrivals");

    /** The document with its mentions and the context of each clause. */
    public AnnotatedDocument annotated(Document document, List<EntityMention> mentions, List<ValueMention> values) {
        var contexts = new HashMap<Clause, Context>();
        var spans = values.stream().map(ValueMention::span).toList();
        document.paragraphs().forEach(paragraph -> new Reading(document, mentions, spans, contexts).read(paragraph));
        return new AnnotatedDocument(document, mentions, values, contexts);
    }

    /** The reading of a paragraph from left to right: what holds so far. */
    private final class Reading {

        private final Document document;
        private final List<EntityMention> mentions;
        private final List<Span> values;
        private final Map<Clause, Context> contexts;
        private final List<EntityMention> listed = new ArrayList<>();
        private List<EntityMention> subjects = List.of();
        private List<EntityMention> actors = List.of();
        private List<EntityMention> lastActors = List.of();
        private Optional<EntityMention> speaker = Optional.empty();
        private Modality modality = Modality.REPORTED;
        private boolean calledFor;
        private boolean nameless;
        private boolean crowd;
        private boolean asked;
        private List<EntityMention> visited = List.of();

        private Reading(Document document, List<EntityMention> mentions, List<Span> values,
                        Map<Clause, Context> contexts) {
            this.document = document;
            this.mentions = mentions;
            this.values = values;
            this.contexts = contexts;
        }

        void read(Paragraph paragraph) {
            paragraph.sentences().forEach(this::read);
        }

        private void read(Sentence sentence) {
            if (speaker.isPresent() && (asked || narrates(sentence))) {
                endSpeech();
            }
            asked = false;
            if (speaker.isEmpty() || modality == Modality.REPORTED) {
                modality = calledFor ? Modality.DIRECTIVE : Modality.REPORTED;
            }
            listed.clear();
            nameless = false;
            crowd = false;
            sentence.clauses().forEach(clause -> read(clause, sentence));
        }

        private void endSpeech() {
            speaker = Optional.empty();
            subjects = lastActors;
            calledFor = false;
        }

        private void read(Clause clause, Sentence sentence) {
            var units = units(clause);
            var opening = opening(units);
            takeSubjects(units, opening);
            lookAhead(opening, units, clause, sentence);
            if (foreword.leads(units, speaker.isEmpty() && clause.equals(sentence.clauses().get(0)))) {
                takeDoer(clause, sentence);
            }
            visit(clause, units, opening);
            var verb = speech.verb(units);
            boolean introduces = verb.isPresent() && !(subjects.isEmpty() && lastActors.isEmpty())
                    && !(opening.subjects().isEmpty() && lastActors.isEmpty())
                    && (speaker.isEmpty() || clause.equals(sentence.clauses().get(0)))
                    && (!opening.subjects().isEmpty() || !strangers.speak(units, opening.next()));
            boolean atEnd = introduces && verb.getAsInt() == units.size() - 1;
            if (introduces && !atEnd) {
                beginSpeech(units, verb.getAsInt());
            }
            speech.wish(units).ifPresent(wish -> wish(units, wish));
            takeModality(units, opening, atEnd);
            nameless = opening.subjects().isEmpty()
                    && (nameless || listed.isEmpty() && strangers.act(units, opening.next()));
            boolean foreign = nameless && modality != Modality.DIRECTIVE || crowd;
            contexts.put(clause, new Context(foreign ? List.of() : subjects,
                    foreign || acting(subjects) ? List.of() : actors, foreign, atEnd ? Optional.empty() : speaker,
                    atEnd ? Modality.REPORTED : modality));
            if (atEnd) {
                beginSpeech(units, verb.getAsInt());
            }
            speech.paper(units).ifPresent(this::quote);
        }

        private Opening opening(List<Unit> units) {
            var opening = openings.read(units, 0);
            boolean personal = opening.subjects().stream().anyMatch(Reading::isPerson);
            return personal ? opening : roster.next(listed, units).stream()
                    .mapToObj(person -> openings.read(units, person)).findFirst().orElse(opening);
        }

        /** Where a person is who then speaks: 在市人力资源服务协会，他指出，要… calls on that body. */
        private void visit(Clause clause, List<Unit> units, Opening opening) {
            if (speaker.isEmpty() && units.stream().anyMatch(unit -> unit.is(EntityType.EVENT))) {
                visited = List.of();
            }
            if (opening.next() == units.size() && opening.subjects().isEmpty() && opening.place().size() == 1) {
                visited = bodies(opening.place());
            } else if (opening.next() < units.size() && arrivals.contains(units.get(opening.next()).word())) {
                var names = AnnotatedDocument.mentionsIn(mentions, clause.span()).stream()
                        .filter(mention -> mention.span().begin() >= units.get(opening.next()).span().end()).toList();
                visited = names.size() == 1 ? bodies(names) : List.of();
            }
        }

        private static List<EntityMention> bodies(List<EntityMention> mentions) {
            return mentions.stream().filter(mention -> mention.types().contains(EntityType.ORGANISATION)).toList();
        }

        /** Those without a name whom somebody asks for something are the body that is visited: 希望他们继续弘扬…. */
        private void wish(List<Unit> units, int verb) {
            if (subjects.stream().anyMatch(mention -> mention.types().contains(EntityType.PERSON))) {
                asked = speaker.isEmpty();
                crowd = visited.isEmpty();
                beginSpeech(units, verb);
            }
        }

        private void takeSubjects(List<Unit> units, Opening opening) {
            crowd = crowd && opening.subjects().isEmpty();
            boolean byline = units.stream().limit(opening.next()).anyMatch(unit -> bylines.contains(unit.word()));
            if (!opening.subjects().isEmpty() && !byline) {
                listed.addAll(opening.subjects());
                subjects = List.copyOf(listed);
                if (!opening.namesOnly()) {
                    listed.clear();
                }
                actors = acting(subjects) ? subjects : subjects.get(0).types().contains(EntityType.EVENT)
                        ? actors.stream().filter(actor -> !actor.types().contains(EntityType.PERSON)).toList() : actors;
                if (speaker.isEmpty()) {
                    lastActors = subjects;
                }
            }
        }

        /**
         * Who is or comes somewhere may be named behind the comma: 在延吉高新区，王建国察看了…. Who is first named there by his
         * office is the host of somebody who came.
         */
        private void lookAhead(Opening opening, List<Unit> units, Clause clause, Sentence sentence) {
            int next = sentence.clauses().indexOf(clause) + 1;
            boolean verbless = units.stream()
                    .noneMatch(unit -> unit.nature().startsWith(VERB) && !listEnds.contains(unit.word()));
            var first = units.get(0).word();
            boolean place = arrivals.contains(first) || places.contains(first) && verbless;
            if (place && opening.subjects().isEmpty() && next < sentence.clauses().size()) {
                var following = units(sentence.clauses().get(next));
                var behind = openings.read(following, 0);
                boolean host = following.get(0).is(EntityType.POST) && lastActors.stream().anyMatch(Reading::isPerson);
                if (!host && behind.subjects().stream().anyMatch(Reading::isPerson)) {
                    subjects = behind.subjects();
                }
                nameless = behind.subjects().isEmpty() && strangers.act(following, behind.next());
            }
        }

        /** Who acts in a clause behind is whose aim this one tells: 为繁荣文化，市文化馆举办…. */
        private void takeDoer(Clause clause, Sentence sentence) {
            var behind = sentence.clauses().subList(sentence.clauses().indexOf(clause) + 1, sentence.clauses().size());
            behind.stream().map(next -> openings.read(units(next), 0).subjects())
                    .filter(found -> !found.isEmpty()).findFirst()
                    .filter(found -> found.stream().noneMatch(Reading::isPerson))
                    .filter(Reading::acting).ifPresent(found -> subjects = found);
        }

        private static boolean isPerson(EntityMention mention) {
            return mention.types().contains(EntityType.PERSON);
        }

        private static boolean acting(List<EntityMention> mentions) {
            return mentions.stream().flatMap(mention -> mention.types().stream()).anyMatch(ACTORS::contains);
        }

        private void takeModality(List<Unit> units, Opening opening, boolean introduces) {
            var cue = modalities.cue(units);
            if (cue.isPresent() && !introduces) {
                modality = cue.get();
            } else if (!opening.subjects().isEmpty() && !opening.namesOnly()) {
                modality = quotesPaper() ? Modality.DIRECTIVE : Modality.REPORTED;
            }
        }

        private boolean quotesPaper() {
            return speaker.filter(mention -> mention.types().contains(EntityType.POLICY)).isPresent();
        }

        private void beginSpeech(List<Unit> units, int verb) {
            var speakers = subjects.isEmpty() ? lastActors : subjects;
            speaker = Optional.of(speakers.get(speakers.size() - 1));
            lastActors = speakers;
            subjects = visited;
            visited = List.of();
            actors = List.of();
            calledFor = speech.callsFor(units, verb);
            modality = calledFor ? Modality.DIRECTIVE : Modality.REPORTED;
        }

        /** A paper calls for all that it says. */
        private void quote(EntityMention paper) {
            speaker = Optional.of(paper);
            subjects = List.of();
            actors = List.of();
            calledFor = true;
            modality = Modality.DIRECTIVE;
        }

        /** Whether a sentence after reported speech is told by the article itself. */
        private boolean narrates(Sentence sentence) {
            for (var clause : sentence.clauses()) {
                var units = units(clause);
                var opening = openings.read(units, 0);
                if (speech.verb(units).isPresent() && !opening.subjects().isEmpty()) {
                    return true;
                }
                if (opening.namesOnly() && units.stream().anyMatch(unit -> unit.is(EntityType.PERSON))) {
                    return true;
                }
                if (!opening.namesOnly() && opening.next() < units.size()) {
                    return narration.goesOn(opening, units.get(opening.next()));
                }
            }
            return false;
        }

        private List<Unit> units(Clause clause) {
            var inside = values.stream().filter(value -> clause.span().covers(value)).toList();
            return Unit.of(clause, AnnotatedDocument.mentionsIn(mentions, clause.span()), inside,
                    document.simplified());
        }
    }
}
