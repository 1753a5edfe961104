package org.wenpu.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Finds words that stand for something named elsewhere: 他, 全市, 会议. */
final class Anaphors {

    private final Map<String, EntityType> types = Lexicon.named("anaphors").pairs().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> EntityType.of(entry.getValue())));
    private final Pattern pattern = Pattern.compile(types.keySet().stream()
            .sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|")));

    /** The names, and the anaphors that lie outside of them. */
    List<EntityMention> added(Document document, List<EntityMention> names) {
        var anaphors = pattern.matcher(document.simplified()).results()
                .map(match -> new EntityMention(new Span(match.start(), match.end()),
                        Set.of(types.get(match.group())), match.group()))
                .filter(anaphor -> names.stream().noneMatch(name -> name.span().overlaps(anaphor.span())));
        return Stream.concat(names.stream(), anaphors).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }
}
