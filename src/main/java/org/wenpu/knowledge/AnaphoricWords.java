package org.wenpu.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.model.EntityType;

/** The words that stand for something named elsewhere, wherever they stand: 他, 全市, 会议, 各部门. */
public final class AnaphoricWords {

    private static final Map<String, EntityType> TYPES = read();

    private AnaphoricWords() {
    }

    private static Map<String, EntityType> read() {
        var types = new LinkedHashMap<String, EntityType>();
        Lexicon.named("anaphors").pairs().forEach((word, type) -> types.put(word, EntityType.of(type)));
        return Collections.unmodifiableMap(types);
    }

    /** Whether a word is one of them. */
    public static boolean contains(String word) {
        return TYPES.containsKey(word);
    }

    /** All of them, with the type of what each may stand for. */
    public static Map<String, EntityType> types() {
        return TYPES;
    }

    /** Those that may stand for something of a type. */
    public static Set<String> of(EntityType type) {
        return TYPES.keySet().stream().filter(word -> TYPES.get(word) == type).collect(Collectors.toUnmodifiableSet());
    }
}
