package org.wenpu.context;

import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.pattern.Finder;

/** Whether a clause is about somebody without a name, so far in its sentence: 希望他们继续弘扬…. */
final class UnnamedSubjects {

    private static final Finder SPONSORED = Constructions.finder("sponsored");
    private static final Finder EVENT_AIM = Constructions.finder("event-aim");

    private final Strangers strangers;
    private boolean nameless;
    private boolean crowd;
    private boolean sponsored;

    UnnamedSubjects(Strangers strangers) {
        this.strangers = strangers;
    }

    void beginSentence() {
        nameless = false;
        crowd = false;
        sponsored = false;
    }

    /** Whether somebody without a name is the subject. */
    boolean isNameless() {
        return nameless;
    }

    /** Whether what a clause tells is not told of anybody named; a call is meant for whom the article is about. */
    boolean isForeign(Modality modality) {
        return nameless && modality != Modality.DIRECTIVE || crowd;
    }

    /** Takes whether the subject told elsewhere has no name. */
    void take(boolean unnamed) {
        nameless = unnamed;
    }

    /** Takes whether what follows is asked of those without a name. */
    void address(boolean unnamed) {
        crowd = unnamed;
    }

    /** Takes whom a clause opens with; what an event is for its sponsors do not do: 由市文旅局主办，旨在弘扬…. */
    void open(List<Unit> units, Opening opening) {
        crowd = crowd && opening.subjects().isEmpty();
        crowd |= sponsored && EVENT_AIM.isIn(Unit.words(units));
        sponsored |= SPONSORED.isIn(Unit.words(units));
    }

    /**
     * Takes who acts in a clause; where a list of names goes on, no common noun does. Many who are called on are meant
     * themselves, and so are those of a division (延吉市企业), unless they are those of a body that is visited.
     */
    void act(List<Unit> units, Opening opening, boolean listing, boolean visited) {
        int from = opening.next();
        boolean unnamed = opening.subjects().isEmpty();
        nameless = unnamed && (nameless || !listing && strangers.act(units, from));
        boolean ofDivision = opening.subjects().stream()
                .allMatch(subject -> subject.types().equals(Set.of(EntityType.ADMINISTRATIVE_DIVISION)));
        crowd |= ofDivision && !listing && strangers.areMany(units, from)
                && !(visited && strangers.areWished(units, from));
    }
}
