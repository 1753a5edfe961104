package org.wenpu.rdf;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts the characters of a text (Unicode code points, as RFC 5147 and SPARQL's SUBSTR do) up to an offset in UTF-16
 * code units.
 */
final class CharacterCount {

    /** The offsets behind the characters of two units; none in most texts. */
    private final int[] pairEnds;

    CharacterCount(String text) {
        pairEnds = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).map(i -> i + 1).toArray();
    }

    int before(int offset) {
        var place = Arrays.binarySearch(pairEnds, offset);
        return offset - (place < 0 ? -place - 1 : place + 1);
    }
}
