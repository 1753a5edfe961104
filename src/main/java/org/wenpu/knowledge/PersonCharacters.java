package org.wenpu.knowledge;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/** How often a character is a surname, or part of a given name, by HanLP's dictionary of persons. */
public final class PersonCharacters {

    private static final double UNSEEN = 0.2;

    private PersonCharacters() {
    }

    /** The natural logarithm of its share in all surnames of one character. */
    public static double surname(char character) {
        return share(character, NR.B);
    }

    /** The same of a given name of one or two characters; none is longer. */
    public static double given(String name) {
        return switch (name.length()) {
            case 1 -> share(name.charAt(0), NR.E);
            case 2 -> share(name.charAt(0), NR.C) + share(name.charAt(1), NR.D);
            default -> Double.NEGATIVE_INFINITY;
        };
    }

    private static double share(char character, NR role) {
        var roles = PersonDictionary.dictionary.get(String.valueOf(character));
        double seen = roles == null ? 0 : roles.getFrequency(role);
        return Math.log((seen + UNSEEN) / PersonDictionary.transformMatrixDictionary.getTotalFrequency(role));
    }
}
