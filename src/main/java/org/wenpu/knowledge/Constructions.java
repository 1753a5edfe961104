package org.wenpu.knowledge;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;

/**
 * Single words and small constructions that steps look for, by the names of {@code lexicon/constructions.txt}. An
 * expression may refer to others: <code>{place-head}</code> is the construction of that name, <code>{field-heads}</code>
 * any word of a lexicon, <code>{currencies=}</code> any of one of pairs.
 */
public final class Constructions {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]+)(=?)}");
    private static final Map<String, String> BY_NAME = Lexicon.named("constructions").pairs();

    private Constructions() {
    }

    /** What stands there under a name: possessive → 的. */
    public static String named(String name) {
        var construction = BY_NAME.get(name);
        if (construction == null) {
            throw new IllegalArgumentException("construction '" + name + "'; expected one of "
                    + String.join(", ", BY_NAME.keySet()));
        }
        return filled(construction);
    }

    /** An expression with what it refers to in the place of the references. */
    public static String filled(String expression) {
        return REFERENCE.matcher(expression).replaceAll(reference ->
                Matcher.quoteReplacement(referent(reference.group(1), !reference.group(2).isEmpty())));
    }

    private static String referent(String name, boolean pairs) {
        if (BY_NAME.containsKey(name)) {
            return "(?:" + named(name) + ")";
        }
        var lexicon = Lexicon.named(name);
        return pairs ? lexicon.keyAlternatives() : lexicon.alternatives();
    }

    /** The same as a pattern. */
    public static Pattern pattern(String name) {
        return Expressions.compile(named(name));
    }

    /** The same, where it is only asked whether a text has it. */
    public static Finder finder(String name) {
        return new Finder(named(name));
    }

    /** Its alternatives, which are plain words. */
    public static List<String> words(String name) {
        return List.of(named(name).split("\\|"));
    }
}
