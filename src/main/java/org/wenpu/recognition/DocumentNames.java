package org.wenpu.recognition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/**
 * What a document tells of its own bodies, places and the like: a name is of one type, one that was found twice or
 * ends as such names do is found wherever it stands, and one that stands in a longer one only is that one.
 */
final class DocumentNames {

    private static final Set<EntityType> REMEMBERED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.EVENT, EntityType.PROJECT, EntityType.POLICY);
    /** What may have lost its start. */
    private static final Set<EntityType> CUT = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE,
            EntityType.ADMINISTRATIVE_DIVISION);
    private static final int SHORTEST = 4;
    private static final Lexicon SMALL = Lexicon.named("small-classes");
    private static final Lexicon SUFFIXES = Lexicon.named("organisation-suffixes");

    private final String text;
    private final Map<String, Map<EntityType, Integer>> counts = new TreeMap<>();

    /** The memory of a text, told by what was found in it. */
    DocumentNames(String text, List<Name> names) {
        this.text = text;
        names.forEach(name -> counts.computeIfAbsent(name.span().of(text), key -> new EnumMap<>(EntityType.class))
                .merge(name.type(), 1, Integer::sum));
    }

    /** The names, each of the type that it has most often, with those that were overlooked. */
    List<Name> applied(List<Name> names) {
        var merged = new NameMerger(names.stream().map(name -> new Name(name.span(), type(name))).toList());
        names.forEach(name -> whole(name).ifPresent(merged::put));
        counts.keySet().stream().filter(words -> words.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length).reversed()).forEach(words -> fill(words, merged));
        return merged.names();
    }

    /** The name with the start that it lost: 石桥村, where the text has it in 老石桥村 only, and that was found. */
    private Optional<Name> whole(Name name) {
        int end = name.span().end();
        var words = name.span().of(text);
        return !CUT.contains(name.type()) ? Optional.empty() : counts.keySet().stream()
                .filter(longer -> longer.length() > words.length() && longer.endsWith(words)
                        && counts.get(longer).containsKey(name.type()) && text.startsWith(longer, end - longer.length())
                        && count(longer) == count(words))
                .findFirst().map(longer -> new Name(new Span(end - longer.length(), end), name.type()));
    }

    private int count(String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    private EntityType type(Name name) {
        var types = counts.getOrDefault(name.span().of(text), Map.of());
        return types.containsKey(name.type()) ? most(types, name.type()) : name.type();
    }

    private static EntityType most(Map<EntityType, Integer> types, EntityType first) {
        int most = types.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return types.getOrDefault(first, 0) == most ? first
                : types.keySet().stream().filter(type -> types.get(type) == most).findFirst().orElse(first);
    }

    /** Whether the last word of a name tells that it is one: 石桥街道, 延吉市教育局. */
    private static boolean isFull(String words, EntityType type) {
        return type == EntityType.ADMINISTRATIVE_DIVISION && SMALL.endOf(words).isPresent()
                || type == EntityType.ORGANISATION && SUFFIXES.endOf(words).isPresent();
    }

    private void fill(String words, NameMerger names) {
        var types = counts.get(words);
        var type = most(types, types.keySet().iterator().next());
        boolean isSure = REMEMBERED.contains(type) && (types.get(type) > 1 || isFull(words, type));
        for (int at = text.indexOf(words); at >= 0 && isSure; at = text.indexOf(words, at + 1)) {
            names.fill(new Name(new Span(at, at + words.length()), type));
        }
    }
}
