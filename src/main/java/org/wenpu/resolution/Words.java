package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.Span;
import org.wenpu.model.Token;

/**
 * Neighbouring words of a text.
 *
 * @param tokens the words, in order
 * @param source the simplified text that they stand in
 */
record Words(List<Token> tokens, String source) {

    private static final String VERBAL = "vn";
    private static final String GENITIVE = "uj";

    Words {
        tokens = List.copyOf(tokens);
    }

    /** The words in a span; a word that it cuts counts as far as it lies inside. */
    static Words of(List<Token> tokens, Span span, String source) {
        var inside = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.span().overlaps(span)) {
                var part = new Span(Math.max(token.span().begin(), span.begin()), Math.min(token.span().end(), span.end()));
                inside.add(new Token(part, part.of(source), token.nature()));
            }
        }
        return new Words(inside, source);
    }

    /** From the start of the one to the end of the other, what stands between them included. */
    static Words joined(Words first, Words last) {
        var all = new ArrayList<>(first.tokens);
        int end = first.span().end();
        if (end < last.span().begin()) {
            var gap = new Span(end, last.span().begin());
            all.add(new Token(gap, gap.of(first.source), "w"));
        }
        all.addAll(last.tokens);
        return new Words(all, first.source);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    Words part(int from, int to) {
        return new Words(tokens.subList(from, to), source);
    }

    Span span() {
        return Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    }

    String text() {
        return tokens.isEmpty() ? "" : span().of(source);
    }

    /** The text from a word on. */
    String text(int from) {
        return source.substring(tokens.get(from).span().begin(), span().end());
    }

    /** Whether a word is a mark that opens a quotation or a bracket. */
    boolean opens(int index) {
        return QuoteMarks.opens(tokens.get(index).word());
    }

    /** Whether a word is a mark that closes a quotation or a bracket. */
    boolean closes(int index) {
        return QuoteMarks.closes(tokens.get(index).word());
    }

    /** The words outside of quotation marks and brackets. */
    List<Token> outside() {
        var outside = new ArrayList<Token>();
        var depth = depths();
        for (int i = 0; i < tokens.size(); i++) {
            if (depth[i] == 0) {
                outside.add(tokens.get(i));
            }
        }
        return outside;
    }

    /** For each word how many quotation marks and brackets are open around it, the marks included. */
    int[] depths() {
        var depths = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < depths.length; i++) {
            var word = tokens.get(i).word();
            boolean closes = QuoteMarks.closes(word);
            if (QuoteMarks.opens(word)) {
                depth++;
            }
            depths[i] = depth;
            if (closes) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depths;
    }

    /** Where the last 的 outside of quotation marks stands with something on either side; else -1. */
    int lastPossessive() {
        var depths = depths();
        return IntStream.range(1, Math.max(1, tokens.size() - 1))
                .filter(at -> depths[at] == 0 && tokens.get(at).nature().equals(GENITIVE))
                .reduce((a, b) -> b).orElse(-1);
    }

    /** Whether two verbal nouns begin it: 服务保障. */
    boolean beginsVerbal() {
        return tokens.size() > 1 && tokens.subList(0, 2).stream().allMatch(token -> token.nature().equals(VERBAL));
    }
}
