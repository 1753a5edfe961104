package org.wenpu.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;

/**
 * Where a trigger is found: 发展 in 要大力发展医美产业.
 *
 * @param matcher what finds it in the words of the clause, at its last find
 */
record Site(AnnotatedDocument document, Sentence sentence, Clause clause, Matcher matcher) {

    /** Where the trigger stands. */
    Span trigger() {
        return span(matcher.start(), matcher.end());
    }

    /** What stands behind it in its clause. */
    Optional<Span> after() {
        int begin = trigger().end();
        int end = clause.span().end();
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /** Where a group of the trigger stands, unless it is empty. */
    Optional<Span> group(String name) {
        int begin = matcher.start(name);
        int end = matcher.end(name);
        return begin < end ? Optional.of(span(begin, end)) : Optional.empty();
    }

    private Span span(int begin, int end) {
        int offset = clause.span().begin();
        return new Span(offset + begin, offset + end);
    }
}
