package org.wenpu.resolution;

import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Reads a stretch of text that is marked as what something is called. */
final class MarkedPhrases {

    private static final Finder HELD = Constructions.finder("held-before-it");

    private final Lexicon generalities = Lexicon.named("generalities");

    /** What is marked, without its quotes, unless it says nothing. */
    List<EntityMention> read(AnnotatedDocument document, Argument.Marked marked) {
        var name = NounPhrases.said(document.words(marked.span()));
        return generalities.contains(name) || !QuoteMarks.isBalanced(name) || isHeldElsewhere(document, marked)
                ? List.of()
                : List.of(new EntityMention(marked.span(), Set.of(marked.type()), name));
    }

    /** Whether an event is but described as one that is held, by nobody named: 在青山县召开的|座谈会. */
    private static boolean isHeldElsewhere(AnnotatedDocument document, Argument.Marked marked) {
        return marked.type() == EntityType.EVENT && document.document().sentenceOf(marked.span())
                .filter(sentence -> HELD.isIn(document.words(sentence.span().begin(), marked.span().begin())))
                .isPresent();
    }
}
