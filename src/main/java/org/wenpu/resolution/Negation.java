package org.wenpu.resolution;

import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Tells what is said not to be so, or is to be kept from happening: no fact (guideline, modality). */
final class Negation {

    private static final int REACH_OF_A_SYLLABLE = 3;

    private final Lexicon negations = Lexicon.named("negations");

    /** Whether a word of negation stands before the trigger, and in no name there: 不 right before it, 防止 anywhere. */
    boolean holds(AnnotatedDocument document, RelationMention relation) {
        int trigger = relation.trigger().begin();
        return relation.clause().tokens().stream().filter(token -> token.span().end() <= trigger)
                .filter(token -> negations.contains(token.word()))
                .filter(token -> token.word().length() > 1 || trigger - token.span().end() < REACH_OF_A_SYLLABLE)
                .anyMatch(token -> document.mentionsIn(relation.clause().span()).stream().noneMatch(mention ->
                        mention.is(EntityType.PERSON) && mention.span().covers(token.span())));
    }
}
