package org.wenpu.resolution;

import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.pattern.Finder;

/** Tells where an aim ends: 人才高地 of 人才高地让人才安心, 示范区 of 示范区的光荣使命. */
final class AimBounds {

    private static final Finder BEYOND = Constructions.finder("beyond-an-aim");

    private final Lexicon heads = Lexicon.named("positioning-heads");
    private final Lexicon benefits = Lexicon.named("benefits");

    /** Whether words end as an aim does. */
    boolean isAim(Words words) {
        return isAim(words.text());
    }

    boolean isAim(String text) {
        return heads.endOf(QuoteMarks.unmarked(text)).isPresent();
    }

    /** Whether an aim ends before a word, and the rest is what it is for or what is done. */
    boolean left(Words words, int at) {
        return (benefits.contains(words.get(at).word()) || BEYOND.isIn(words.part(at, words.size()).text()))
                && isAim(words.part(0, at));
    }
}
