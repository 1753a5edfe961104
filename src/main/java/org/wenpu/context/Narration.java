package org.wenpu.context;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.pattern.Finder;

/** Tells whether the article itself tells again, by who acts and how: 王建国察看了…, 市委召开…. */
final class Narration {

    /** Who came to the event, who held it and how: 各镇负责人参加会议. */
    private static final Finder TOLD = Constructions.finder("told-of-the-event");

    /** Where an article goes on with what happened: 仪式上，|双方签署了协议. */
    private static final Pattern SCENE = Constructions.pattern("scene-of-the-event");

    /** Where it goes on by another source, or with what happened on another day: 据市文明办消息, 8月10日. */
    private static final Pattern ANEW = Constructions.pattern("told-anew");

    /** What opens a sentence of plans, which are the speaker's unless a body is named whose they are: 下一步，集团将…. */
    private static final Pattern PLANS = Constructions.pattern("next-step");
    private static final Set<String> COMMON_NOUNS = Lexicon.named("generic-bodies").pairs().keySet();

    private final OpeningReader openings;
    private final SpeechReader speech;
    private final ModalityReader modalities;
    private final Strangers strangers;
    private final Lexicon verbs = Lexicon.named("narrative-verbs");
    private final Lexicon openers = Lexicon.named("narration-openers");

    Narration(OpeningReader openings, SpeechReader speech, ModalityReader modalities, Strangers strangers) {
        this.openings = openings;
        this.speech = speech;
        this.modalities = modalities;
        this.strangers = strangers;
    }

    /** Whether a sentence after reported speech is told by the article itself. */
    boolean tells(List<List<Unit>> clauses) {
        if (begins(clauses, openers) || clauses.stream().limit(1).map(Unit::words)
                .anyMatch(first -> SCENE.matcher(first).matches() || ANEW.matcher(first).matches())
                || plansOfBody(clauses) || clauses.stream().anyMatch(units -> TOLD.isIn(Unit.words(units)))) {
            return true;
        }
        for (var units : clauses) {
            var opening = openings.read(units, 0);
            var verb = speech.verb(units);
            if (verb.isPresent() && (!opening.subjects().isEmpty()
                    || strangers.arePeople(units, opening.next(), verb.getAsInt()))) {
                return true;
            }
            if (opening.namesOnly() && units.stream().anyMatch(unit -> unit.is(EntityType.PERSON))) {
                return true;
            }
            if (!opening.namesOnly() && opening.next() < units.size()) {
                return goesOn(opening, units);
            }
        }
        return false;
    }

    private boolean plansOfBody(List<List<Unit>> clauses) {
        return clauses.stream().limit(1).anyMatch(units -> PLANS.matcher(Unit.words(units)).lookingAt())
                && clauses.stream().map(units -> openings.read(units, 0).subjects())
                .filter(subjects -> !subjects.isEmpty()).limit(1).flatMap(List::stream)
                .anyMatch(subject -> subject.is(EntityType.ORGANISATION) && !COMMON_NOUNS.contains(subject.name()));
    }

    /** Whether the first of the clauses begins with one of these words. */
    static boolean begins(List<List<Unit>> clauses, Lexicon words) {
        return clauses.stream().limit(1).anyMatch(first -> words.startOf(Unit.words(first)).isPresent());
    }

    /** Whether those whom a clause opens with act; in somebody's name, too: 王建国代表市委…. */
    private boolean goesOn(Opening opening, List<Unit> units) {
        int next = opening.next();
        boolean represents = next > 0 && verbs.contains(units.get(next - 1).word());
        var deed = units.get(represents ? next - 1 : next);
        return opening.subjects().stream().anyMatch(subject -> acts(subject, deed));
    }

    private boolean acts(EntityMention subject, Unit next) {
        return subject.is(EntityType.PERSON)
                ? !next.isName() && modalities.cue(List.of(next)).filter(Modality.DIRECTIVE::equals).isEmpty()
                : subject.is(EntityType.ORGANISATION) && next.nature().startsWith("v")
                        && verbs.startOf(next.word()).isPresent();
    }
}
