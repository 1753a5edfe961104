package org.wenpu.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with what it mentions and, for each clause, its context.
 *
 * @param document the document
 * @param mentions its entity mentions, in order of their spans; none overlaps another
 * @param contexts the context of each of its clauses
 */
public record AnnotatedDocument(Document document, List<EntityMention> mentions, Map<Clause, Context> contexts) {

    public AnnotatedDocument {
        mentions = mentions.stream().sorted(Comparator.comparing(EntityMention::span)).toList();
        contexts = Map.copyOf(contexts);
    }

    /** The mentions that lie wholly inside a span, in order. */
    public List<EntityMention> mentionsIn(Span span) {
        return mentionsIn(mentions, span);
    }

    /** Those of the ordered mentions that lie wholly inside a span. */
    public static List<EntityMention> mentionsIn(List<EntityMention> mentions, Span span) {
        int from = firstFrom(mentions, span.begin());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The mention that stands at just this span. */
    public Optional<EntityMention> mentionAt(Span span) {
        return mentionsIn(span).stream().filter(mention -> mention.span().equals(span)).findFirst();
    }

    /** The words at a span, in simplified script. */
    public String words(Span span) {
        return span.of(document.simplified());
    }

    private static int firstFrom(List<EntityMention> mentions, int begin) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
