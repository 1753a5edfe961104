package org.wenpu.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Gazetteer;
import org.wenpu.model.Document;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/** Names of gazetteers that mean one thing only, found where they stand as whole words and nothing else was found. */
final class KnownNames {

    private static final int SHORTEST = 3;
    private static final int MOST_TOKENS = 6;

    private final Map<String, EntityType> types = new HashMap<>();
    private final WordTrie words;

    KnownNames() {
        add(Gazetteer.regions().names(), EntityType.PLACE);
        add(Gazetteer.media().names(), EntityType.ORGANISATION);
        add(Gazetteer.bodies().names(), EntityType.ORGANISATION);
        var divisions = Divisions.standard();
        add(divisions.names().stream().filter(name -> !divisions.fullyNamed(name).isEmpty()).toList(),
                EntityType.ADMINISTRATIVE_DIVISION);
        words = WordTrie.of(types.keySet());
    }

    /** The names, with the known ones that were overlooked. */
    List<Name> added(Document document, List<Name> names) {
        var merged = new NameMerger(names);
        for (var sentence : document.sentences()) {
            sentence.clauses().forEach(clause -> fill(clause.tokens(), document.simplified(), merged));
        }
        return merged.names();
    }

    private void add(Collection<String> names, EntityType type) {
        names.stream().filter(name -> name.length() >= SHORTEST).forEach(name -> types.put(name, type));
    }

    private void fill(List<Token> tokens, String text, NameMerger names) {
        for (int first = 0; first < tokens.size(); first++) {
            int begin = tokens.get(first).span().begin();
            int end = words.end(text, begin);
            if (end > begin) {
                fill(tokens.subList(first, Math.min(tokens.size(), first + MOST_TOKENS)), end, text, names);
            }
        }
    }

    /** Fills in the longest name that the first tokens make up, up to the end of the longest word of the text. */
    private void fill(List<Token> tokens, int end, String text, NameMerger names) {
        for (int last = tokens.size() - 1; last >= 0; last--) {
            var span = Span.covering(tokens.get(0).span(), tokens.get(last).span());
            var type = span.end() > end ? null : types.get(span.of(text));
            if (type != null) {
                names.fill(new Name(span, type));
                break;
            }
        }
    }
}
