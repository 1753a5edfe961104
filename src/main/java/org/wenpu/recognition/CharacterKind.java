package org.wenpu.recognition;

import org.wenpu.knowledge.Lexicon;

/** The kind of a character: ideograph, digit, letter, mark. */
final class CharacterKind {

    private static final String NUMERALS = Lexicon.named("numerals").words().iterator().next();

    private CharacterKind() {
    }

    static int of(char c) {
        if (c >= '\u3400' && c <= '\u9FFF') {
            return NUMERALS.indexOf(c) >= 0 ? 2 : 1;
        }
        return Character.isDigit(c) ? 3 : Character.isLetter(c) ? 4 : Character.isWhitespace(c) ? 5 : 6;
    }

    /** The character, with all digits and all letters of an alphabet made one. */
    static char folded(char c) {
        int kind = of(c);
        return kind == 3 ? '0' : kind == 4 && c < '\u0250' ? 'a' : c;
    }
}
