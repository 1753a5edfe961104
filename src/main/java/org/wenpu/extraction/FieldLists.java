package org.wenpu.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Clause;
import org.wenpu.model.Span;

/** The lists of fields that a general head closes: A、B、C等领域. What one member is, all of them are (guideline, rule 2). */
final class FieldLists {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final String VERB = "v";
    private static final String VERBAL_NOUN = "vn";

    private final Pattern members = Constructions.pattern("field-members");
    private final Pattern opening = Constructions.pattern("field-list-opening");
    private final Pattern part = Constructions.pattern("field-part");
    private final Pattern join = Constructions.pattern("field-join");
    private final Pattern closing = Constructions.pattern("field-list-closing");
    private final Lexicon generalities = Lexicon.named("generalities");

    /**
     * All members of the list that a stretch is a member of; the stretch alone where there is no such list, and nothing
     * where it is but a part of a member: 加强法治保障.
     */
    List<Span> around(Clause clause, Span member, String text) {
        var behind = closing.matcher(text).region(member.end(), clause.span().end());
        if (!behind.lookingAt()) {
            return List.of(member);
        }
        if (part.matcher(text).region(clause.span().begin(), member.begin()).find()) {
            return List.of();
        }
        var before = members.matcher(text).region(clause.span().begin(), member.begin());
        int begin = before.find() ? before.start() : member.begin();
        var opener = opening.matcher(text).region(begin, member.begin());
        int from = opener.lookingAt() ? opener.end() : begin;
        return Stream.concat(split(text, from, member.begin()),
                        Stream.concat(Stream.of(member), split(text, member.end(), behind.end("members"))))
                .filter(span -> span.equals(member) || isField(clause, span, text)).toList();
    }

    private Stream<Span> split(String text, int begin, int end) {
        var parts = Stream.<Span>builder();
        int from = begin;
        var mark = join.matcher(text).region(begin, end);
        while (mark.find()) {
            add(parts, from, mark);
            from = mark.end();
        }
        if (from < end) {
            parts.add(new Span(from, end));
        }
        return parts.build();
    }

    private static void add(Stream.Builder<Span> parts, int from, Matcher mark) {
        if (from < mark.start()) {
            parts.add(new Span(from, mark.start()));
        }
    }

    /** Whether it reads like the name of a field: of a few whole words, no verb first, no generality. */
    private boolean isField(Clause clause, Span span, String text) {
        return span.length() >= SHORTEST && span.length() <= LONGEST && !generalities.contains(span.of(text))
                && clause.tokens().stream().filter(token -> token.span().begin() == span.begin())
                .anyMatch(token -> !token.nature().startsWith(VERB) || token.nature().startsWith(VERBAL_NOUN))
                && clause.tokens().stream().anyMatch(token -> token.span().end() == span.end());
    }
}
