package org.wenpu.analysis;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.Map;
import java.util.TreeMap;
import org.wenpu.knowledge.Lexicon;

/**
 * Gives a text of either script its simplified reading, character by character, so that every offset stays.
 * Phrases are never converted as wholes: their lengths and meanings change.
 */
public final class ScriptConverter {

    private static final char FIRST = '\u2E80';
    private static final char LAST = '\uFAFF';

    private final char[] table = new char[LAST + 1 - FIRST];
    private final Lexicon exceptions = Lexicon.named("script-exceptions");
    private final String punctuation;

    public ScriptConverter() {
        for (char c = FIRST; c <= LAST; c++) {
            var simplified = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
            table[c - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : c;
        }
        punctuation = Lexicon.named("punctuation").words().iterator().next();
    }

    /** The simplified reading of a text: as long as the text, with full-width marks between Chinese characters. */
    public String simplified(String text) {
        var reading = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            reading.append(reading(text, i));
        }
        for (var exception : exceptions.words()) {
            keep(exception, text, reading);
        }
        return reading.toString();
    }

    /**
     * Every character that may stand for a simplified one, with that one: 醫 with 医, and 著 with 着, as which it reads
     * in 著力. Texts that differ in script only are equal once these are replaced.
     */
    public Map<String, String> characters() {
        var characters = new TreeMap<String, String>();
        for (char c = FIRST; c <= LAST; c++) {
            pair(characters, c, table[c - FIRST]);
        }
        exceptions.pairs().forEach((written, simplified) -> {
            for (int i = 0; i < written.length(); i++) {
                pair(characters, written.charAt(i), simplified.charAt(i));
            }
        });
        return characters;
    }

    private static void pair(Map<String, String> characters, char written, char simplified) {
        if (written != simplified) {
            characters.put(String.valueOf(written), String.valueOf(simplified));
        }
    }

    private char reading(String text, int i) {
        char c = text.charAt(i);
        if (isIdeograph(c)) {
            return table[c - FIRST];
        }
        int mark = punctuation.indexOf(c);
        return mark >= 0 && mark % 2 == 0 && (c > 0x7F || besideChinese(text, i)) ? punctuation.charAt(mark + 1) : c;
    }

    /** An exception reads {@code written=simplified}: 乾隆=乾隆, 著力=着力. */
    private static void keep(String exception, String text, StringBuilder reading) {
        int equals = exception.indexOf('=');
        var written = exception.substring(0, equals);
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
            reading.replace(at, at + written.length(), exception.substring(equals + 1));
        }
    }

    private static boolean besideChinese(String text, int i) {
        return i > 0 && isIdeograph(text.charAt(i - 1)) || i + 1 < text.length() && isIdeograph(text.charAt(i + 1))
                || i > 0 && "”》）」』".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST && c <= LAST && !(c >= '\u3000' && c <= '\u303F');
    }
}
