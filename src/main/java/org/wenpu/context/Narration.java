package org.wenpu.context;

import java.util.List;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;

/** Tells whether the article itself tells again, by who acts and how: 王建国察看了…, 市委召开…. */
final class Narration {

    private final ModalityReader modalities;
    private final Lexicon verbs = Lexicon.named("narrative-verbs");

    Narration(ModalityReader modalities) {
        this.modalities = modalities;
    }

    /** Whether a clause that opens so, with a unit behind, is told by the article. */
    boolean goesOn(Opening opening, Unit next) {
        return opening.subjects().stream().anyMatch(subject -> acts(subject, next));
    }

    private boolean acts(EntityMention subject, Unit next) {
        return subject.types().contains(EntityType.PERSON)
                ? !next.isName() && modalities.cue(List.of(next)).filter(Modality.DIRECTIVE::equals).isEmpty()
                : subject.types().contains(EntityType.ORGANISATION) && next.nature().startsWith("v")
                        && verbs.startOf(next.word()).isPresent();
    }
}
