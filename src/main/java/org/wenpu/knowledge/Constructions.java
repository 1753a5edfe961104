package org.wenpu.knowledge;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Single words and small constructions that steps look for, by the names of {@code lexicon/constructions.txt}. */
public final class Constructions {

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
        return construction;
    }

    /** The same as a pattern. */
    public static Pattern pattern(String name) {
        return Pattern.compile(named(name));
    }

    /** Its alternatives, which are plain words. */
    public static List<String> words(String name) {
        return List.of(named(name).split("\\|"));
    }
}
