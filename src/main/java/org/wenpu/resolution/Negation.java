package org.wenpu.resolution;

import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Tells what is said not to be so, is to be kept from happening or but asked about: no fact (guideline, modality). */
final class Negation {

    private static final int REACH = 3;

    private final Lexicon negations = Lexicon.named("negations");
    private final Lexicon questions = Lexicon.named("questions");

    /** Whether such a word stands before the trigger, and in no name there: 不 and 如何 right before it, 防止 anywhere. */
    boolean holds(AnnotatedDocument document, RelationMention relation) {
        int trigger = relation.trigger().begin();
        return relation.clause().tokens().stream().filter(token -> token.span().end() <= trigger)
                .filter(token -> negations.contains(token.word()) && token.word().length() > 1
                        || (negations.contains(token.word()) || questions.contains(token.word()))
                                && trigger - token.span().end() < REACH)
                .anyMatch(token -> document.mentionsIn(relation.clause().span()).stream().noneMatch(mention ->
                        mention.is(EntityType.PERSON) && mention.span().covers(token.span())));
    }
}
