package org.wenpu.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Who acts in a paragraph so far: 王建国来到延吉市，察看了… goes on with 王建国. */
final class Actors {

    private static final Set<EntityType> ACTORS = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE);
    /** What stands between a name and what it is credited with: 王建国/摄. */
    private static final String CREDITED = "/";
    private static final Lexicon CREDITS = Lexicon.named("credits");
    private static final Lexicon BYLINES = Lexicon.named("byline-words");

    private final List<EntityMention> listed = new ArrayList<>();
    private List<EntityMention> subjects = List.of();
    private List<EntityMention> actors = List.of();
    private List<EntityMention> last = List.of();
    private Optional<List<EntityMention>> beforeExample = Optional.empty();
    private boolean credit;

    /** Whether a mention is of what can act. */
    static boolean isActor(EntityMention mention) {
        return mention.types().stream().anyMatch(ACTORS::contains);
    }

    /** Whether one of some mentions can act. */
    static boolean act(List<EntityMention> mentions) {
        return mentions.stream().anyMatch(Actors::isActor);
    }

    /** Begins a sentence; what one told by way of example is over. */
    void beginSentence(boolean example) {
        listed.clear();
        beforeExample.ifPresent(this::goOn);
        beforeExample = example ? Optional.of(subjects) : Optional.empty();
    }

    private void goOn(List<EntityMention> former) {
        subjects = former;
        actors = former;
        last = former.isEmpty() ? last : former;
    }

    /** The names of a list that may go on in the next clause. */
    List<EntityMention> listed() {
        return listed;
    }

    /** Whom the clause is about. */
    List<EntityMention> subjects() {
        return subjects;
    }

    /** Who acts where the subject is nobody who could: who came to an event. */
    List<EntityMention> besides() {
        return act(subjects) ? List.of() : actors;
    }

    /** Who acted last outside of what somebody says. */
    List<EntityMention> last() {
        return last;
    }

    /** Who speaks where a clause introduces speech. */
    EntityMention speaking() {
        var speakers = subjects.isEmpty() ? last : subjects;
        return speakers.get(speakers.size() - 1);
    }

    /** Takes whom a clause opens with; who is but credited with a text or picture does not act: 王建国/摄. */
    void take(List<Unit> units, Opening opening, boolean inSpeech) {
        boolean byline = credit
                || units.stream().limit(opening.next()).anyMatch(unit -> BYLINES.contains(unit.word()))
                || opening.next() < units.size() && units.get(opening.next()).word().equals(CREDITED);
        credit = CREDITS.contains(Unit.words(units));
        if (!opening.subjects().isEmpty() && !byline) {
            listed.addAll(opening.subjects());
            subjects = List.copyOf(listed);
            if (!opening.namesOnly()) {
                listed.clear();
            }
            actors = act(subjects) ? subjects : subjects.get(0).is(EntityType.EVENT)
                    ? actors.stream().filter(actor -> !actor.is(EntityType.PERSON)).toList() : actors;
            if (!inSpeech) {
                last = subjects;
            }
        }
    }

    /** Takes for the subject, up to the end of the sentence, who does what is but judged of. */
    void takeAside(List<EntityMention> found) {
        beforeExample = beforeExample.or(() -> Optional.of(subjects));
        subjects = found;
    }

    /** Takes for the subject what is told elsewhere. */
    void take(List<EntityMention> found) {
        subjects = found;
    }

    /** Begins what the subject says to somebody. */
    void beginSpeech(List<EntityMention> addressed) {
        last = subjects.isEmpty() ? last : subjects;
        listed.clear();
        subjects = addressed;
        actors = List.of();
    }

    /** Begins what a person says who is told behind it. */
    void beginQuotation(EntityMention speaker) {
        last = List.of(speaker);
        clear();
    }

    void clear() {
        subjects = List.of();
        actors = List.of();
    }

    /** Goes on with those who acted before somebody spoke. */
    void endSpeech() {
        subjects = last;
    }
}
