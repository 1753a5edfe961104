package org.wenpu.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names as they are compared: without spaces, quotation marks and brackets, in one width and one case. */
final class Names {

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\s“”\"'‘’「」『』《》〈〉·•()\\[\\]]", Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {
    }

    static String normal(String name) {
        var narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return LEFT_OUT.matcher(narrow).replaceAll("").replace('—', '-').replace('–', '-').toLowerCase(Locale.ROOT);
    }

    static Set<String> normal(Collection<String> names) {
        var normal = new TreeSet<String>();
        names.forEach(name -> normal.add(normal(name)));
        return normal;
    }

    /** The share of characters that two names have in common, of the longer one. */
    static double overlap(String one, String other) {
        var rest = new StringBuilder(other);
        var common = 0;
        for (var i = 0; i < one.length(); i++) {
            var found = rest.indexOf(one.substring(i, i + 1));
            if (found >= 0) {
                rest.deleteCharAt(found);
                common++;
            }
        }
        return (double) common / Math.max(1, Math.max(one.length(), other.length()));
    }
}
