package org.wenpu.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document with what it mentions and, for each clause, its context.
 *
 * @param document the document
 * @param mentions its entity mentions, in order of their spans; none overlaps another
 * @param values   the dates and amounts that it gives, in order
 * @param contexts the context of each of its clauses
 */
public record AnnotatedDocument(Document document, List<EntityMention> mentions,
                                List<ValueMention> values, Map<Clause, Context> contexts) {

    public AnnotatedDocument {
        mentions = mentions.stream().sorted(Comparator.comparing(EntityMention::span)).toList();
        values = values.stream().sorted(Comparator.comparing(ValueMention::span)).toList();
        contexts = Map.copyOf(contexts);
    }

    /** The context of a clause. */
    public Context context(Clause clause) {
        return contexts.get(clause);
    }

    /** The dates and amounts that lie wholly inside a span, in order. */
    public List<ValueMention> valuesIn(Span span) {
        return values.stream().filter(value -> span.covers(value.span())).toList();
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

    /** Where the chain of names begins that a mention ends: 吉林省 of 吉林省延吉市河南街道. */
    public int outermost(EntityMention last) {
        int begin = last.span().begin();
        for (int i = firstFrom(mentions, begin) - 1; i >= 0 && mentions.get(i).span().end() == begin; i--) {
            begin = mentions.get(i).span().begin();
        }
        return begin;
    }

    /** Whether an office stands right before a name: 市长|王建国. */
    public boolean isTitled(EntityMention name) {
        return endsAt(name.span().begin(), EntityType.POST);
    }

    /** Whether a mention that may be of a type ends at a place. */
    public boolean endsAt(int place, EntityType type) {
        int before = firstFrom(mentions, place) - 1;
        return before >= 0 && mentions.get(before).is(type) && mentions.get(before).span().end() == place;
    }

    /** The words at a span, in simplified script. */
    public String words(Span span) {
        return span.of(document.simplified());
    }

    /** Whether an expression stands from a place of the text on; it may look at what is before. */
    public boolean hasAt(int place, Pattern expression) {
        var text = document.simplified();
        return expression.matcher(text).region(place, text.length()).useTransparentBounds(true).lookingAt();
    }

    /** The words from one place up to another; empty where there are none. */
    public String words(int begin, int end) {
        return begin < end ? words(new Span(begin, end)) : "";
    }

    /** The words between two mentions; empty where they touch or overlap. */
    public String between(EntityMention first, EntityMention second) {
        return words(first.span().end(), second.span().begin());
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
