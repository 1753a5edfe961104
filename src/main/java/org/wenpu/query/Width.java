package org.wenpu.query;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The places that text takes on a terminal (Unicode Standard Annex 11: wide and fullwidth characters take two). */
public final class Width {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Width() {
    }

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        var mark = character >= 0x3000 && character <= 0x303F || character >= 0xFF01 && character <= 0xFF60;
        return mark || WIDE.contains(UnicodeScript.of(character)) ? 2 : 1;
    }
}
