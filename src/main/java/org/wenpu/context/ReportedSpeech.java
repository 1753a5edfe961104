package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.pattern.Finder;

/** Whose words a paragraph reports so far, and in which modality: 王建国强调，要…, “我们坚持创新。”周明说, 《意见》明确. */
final class ReportedSpeech {

    private static final Lexicon ITEMS = Lexicon.named("item-openers");
    private static final Lexicon FIRST_PERSON = Lexicon.named("first-person");
    private static final Lexicon RETROSPECTS = Lexicon.named("retrospects");
    private static final Finder AUTHORITY = Constructions.finder("guide-of-the-country");
    private static final Set<String> PARTNERS = Lexicon.named("group-words").pairs().keySet();

    private final ClauseReaders readers;
    private final Actors actors;
    private final Visit visit;
    private Optional<EntityMention> speaker = Optional.empty();
    private Modality modality = Modality.REPORTED;
    private boolean calledFor;
    private boolean quotesPaper;
    private boolean requested;
    /** Who quotes what guides the whole country: 王建国说，…。党的二十大报告提出，…. */
    private Optional<EntityMention> outer = Optional.empty();
    private boolean brief;
    private boolean quoted;
    private boolean script;
    private boolean interview;

    ReportedSpeech(ClauseReaders readers, Actors actors, Visit visit) {
        this.readers = readers;
        this.actors = actors;
        this.visit = visit;
    }

    Optional<EntityMention> speaker() {
        return speaker;
    }

    /** The person who speaks. */
    Optional<EntityMention> person() {
        return speaker.filter(speaking -> speaking.is(EntityType.PERSON));
    }

    Modality modality() {
        return modality;
    }

    /** Begins a sentence, with the units of its clauses and of those of the sentences behind it. */
    void beginSentence(List<List<List<Unit>>> ahead) {
        var clauses = ahead.get(0);
        boolean quote = Quotation.begins(clauses);
        if (speaker.isPresent() && !interview && (brief || quoted && !quote || script && !isOwn(clauses)
                || looksBack(clauses) || readers.narration().tells(clauses))) {
            end();
            outer.ifPresent(this::resume);
        }
        brief = false;
        outer = Optional.empty();
        if (quote) {
            readers.quotation().speaker(ahead).ifPresent(this::beginQuotation);
        }
        if (!Narration.begins(clauses, ITEMS) && (speaker.isEmpty() || modality == Modality.REPORTED)) {
            modality = calledFor ? Modality.DIRECTIVE : Modality.REPORTED;
        }
        requested = false;
    }

    /** Whether a sentence behind somebody's plans tells what was before: 王建国说，将…。近年来，延吉市…. */
    private boolean looksBack(List<List<Unit>> clauses) {
        return modality == Modality.PLANNED && Narration.begins(clauses, RETROSPECTS);
    }

    private static boolean isOwn(List<List<Unit>> clauses) {
        return clauses.stream().flatMap(List::stream).anyMatch(unit -> FIRST_PERSON.contains(unit.word()));
    }

    void endSentence(List<List<Unit>> clauses) {
        quoted = Quotation.ends(clauses) || quoted && clauses.stream().skip(Math.max(0, clauses.size() - 1))
                .anyMatch(units -> readers.speech().verb(units).isPresent());
    }

    /** Begins what follows a verb of speech. */
    void begin(List<Unit> units, int verb) {
        begin(readers.speech().callsFor(units, verb));
    }

    /** Begins what stands in a script behind who says it, as long as it speaks of 我们: 市水利局局长王建国：我们坚持…. */
    void beginScript() {
        begin(false);
        script = true;
    }

    /** Begins what somebody answers to a question, up to the end of its paragraph: 王建国：产业是根基. */
    void beginAnswer() {
        begin(false);
        interview = true;
    }

    /** Begins what those say who act, or to whom they say it; partners speak of themselves: 双方表示，要…. */
    private void begin(boolean calls) {
        speak(actors.speaking());
        quotesPaper = false;
        script = false;
        var addressed = visit.end();
        var several = actors.subjects().stream().filter(subject -> PARTNERS.contains(subject.name())).toList();
        actors.beginSpeech(several.isEmpty() ? addressed : several);
        calledFor = calls;
        modality = calls ? Modality.DIRECTIVE : Modality.REPORTED;
    }

    /** The same, and whether it ends with its sentence. */
    void begin(List<Unit> units, int verb, boolean ends) {
        brief = ends;
        begin(units, verb);
    }

    /** Begins what somebody asks for, or the paper that was told of before. */
    void beginRequest(List<Unit> units, int verb, Optional<EntityMention> paper) {
        begin(units, verb, true);
        speaker = paper.or(() -> speaker);
        requested = true;
    }

    /** Begins what somebody calls for in the clause that tells who it is. */
    void beginCall(List<Unit> units, int verb) {
        begin(units, verb, speaker.isEmpty());
        requested = calledFor;
    }

    /** Begins what somebody asks of somebody named; what was said before goes on behind that sentence. */
    void beginAppeal() {
        boolean goesOn = speaker.isPresent();
        boolean calls = calledFor;
        begin(true);
        brief = !goesOn;
        calledFor = !goesOn || calls;
        requested = true;
    }

    /** Begins what a paper says where a clause introduces it, by its name or as the body does that issues it: 通知要求. */
    void beginPaper(List<Unit> units, Opening opening) {
        var issuer = readers.speech().isUnnamedPaper(units, opening.next())
                ? actors.last().stream().filter(mention -> mention.is(EntityType.ORGANISATION)).findFirst()
                : Optional.<EntityMention>empty();
        readers.speech().paper(units).or(() -> issuer).ifPresent(paper -> {
            beginPaper(paper);
            actors.clear();
        });
    }

    /**
     * Begins what a paper calls for in the clause that names it, unless somebody else tells of it; who acted before is
     * asked: 《决定》要求推进….
     */
    void beginCallOfPaper(List<Unit> units) {
        readers.speech().callingPaper(units).filter(paper -> speaker.isEmpty() || quotesPaper)
                .ifPresent(this::beginPaper);
    }

    /** Takes who speaks; what guides the country is but quoted, up to the end of the sentence. */
    private void speak(EntityMention speaking) {
        boolean quotes = AUTHORITY.isIn(speaking.name());
        brief |= quotes;
        outer = quotes ? speaker : Optional.empty();
        speaker = Optional.of(speaking);
    }

    private void beginPaper(EntityMention paper) {
        speak(paper);
        quotesPaper = true;
        script = false;
        calledFor = true;
        modality = Modality.DIRECTIVE;
    }

    /** Takes the modality of a clause; its cue tells nothing where it ends with a verb of speech. */
    void takeModality(List<Unit> units, Opening opening, boolean introduces) {
        // 要发展旅游业，力争打造…: still called for
        boolean goesOn = modality == Modality.DIRECTIVE && opening.subjects().isEmpty()
                && readers.modalities().strives(units);
        var cue = readers.modalities().cue(units).filter(put -> !goesOn);
        if (cue.isPresent() && !introduces) {
            modality = cue.get();
        } else if (!opening.subjects().isEmpty() && !opening.namesOnly()) {
            modality = quotesPaper || requested ? Modality.DIRECTIVE : Modality.REPORTED;
        }
    }

    /** Whose words follow in quotation marks. */
    private void beginQuotation(EntityMention speaking) {
        if (speaker.map(EntityMention::name).filter(speaking.name()::equals).isPresent()) {
            return;
        }
        speaker = Optional.of(speaking);
        actors.beginQuotation(speaking);
        quotesPaper = false;
        script = false;
        calledFor = false;
        modality = Modality.REPORTED;
    }

    /** Goes on with the words of who has quoted another. */
    private void resume(EntityMention quoting) {
        speaker = Optional.of(quoting);
        actors.clear();
        modality = Modality.REPORTED;
    }

    private void end() {
        speaker = Optional.empty();
        actors.endSpeech();
        quotesPaper = false;
        script = false;
        calledFor = false;
    }
}
