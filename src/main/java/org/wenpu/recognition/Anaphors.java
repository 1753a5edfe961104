package org.wenpu.recognition;

import java.util.HashMap;
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

/** Finds words that stand for something named elsewhere: 他, 全市, 会议, 公司. */
final class Anaphors {

    private final Set<String> bodies = Lexicon.named("generic-bodies").pairs().keySet();
    private final Set<String> projects = Lexicon.named("generic-projects").pairs().keySet();
    private final Map<String, EntityType> types = types();
    private final Pattern pattern = Pattern.compile(types.keySet().stream()
            .sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|")));

    /** The names, and the anaphors that lie outside of them. */
    List<EntityMention> added(Document document, List<EntityMention> names) {
        var anaphors = pattern.matcher(document.simplified()).results()
                .map(match -> new EntityMention(new Span(match.start(), match.end()),
                        Set.of(types.get(match.group())), match.group()))
                .filter(anaphor -> !bodies.contains(anaphor.name()) && !projects.contains(anaphor.name())
                        || opens(document, anaphor))
                .filter(anaphor -> names.stream().noneMatch(name -> name.span().overlaps(anaphor.span())));
        return Stream.concat(names.stream(), anaphors).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    private Map<String, EntityType> types() {
        var types = new HashMap<String, EntityType>();
        Lexicon.named("anaphors").pairs().forEach((word, type) -> types.put(word, EntityType.of(type)));
        bodies.forEach(word -> types.put(word, EntityType.ORGANISATION));
        projects.forEach(word -> types.put(word, EntityType.PROJECT));
        return Map.copyOf(types);
    }

    /** Whether a common noun opens its clause, as that of a body that goes on acting does. */
    private static boolean opens(Document document, EntityMention anaphor) {
        return document.sentences().stream().filter(sentence -> sentence.span().covers(anaphor.span()))
                .flatMap(sentence -> sentence.clauses().stream())
                .anyMatch(clause -> clause.span().begin() == anaphor.span().begin());
    }
}
