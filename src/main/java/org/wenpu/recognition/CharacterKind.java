package org.wenpu.recognition;

/** The kind of a character: ideograph, digit, letter, mark. */
final class CharacterKind {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

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
