package org.wenpu.recognition;

import java.util.Map;
import org.wenpu.knowledge.Lexicon;

/** The marks of quotations, titles and brackets, each with the one that closes it, as they stand about names. */
final class QuoteMarks {

    private static final int WIDEST_QUOTE = 20;

    private final Map<String, String> pairs = Lexicon.named("quotes").pairs();

    /** By how much a mark makes what follows deeper: 1 if it opens, -1 if it closes, else 0. */
    int step(String mark) {
        return pairs.containsKey(mark) ? 1 : pairs.containsValue(mark) ? -1 : 0;
    }

    /** Where a name begins whose opening mark was left out: “世界眼中的江城”活动. */
    int opened(String text, int from, int to) {
        for (var pair : pairs.entrySet()) {
            int close = text.substring(from, to).indexOf(pair.getValue());
            int open = text.substring(from, to).indexOf(pair.getKey());
            int before = text.lastIndexOf(pair.getKey(), from - 1);
            boolean missing = close > 0 && (open < 0 || open > close) && before >= Math.max(0, from - WIDEST_QUOTE);
            if (missing && text.substring(before, from).indexOf(pair.getValue()) < 0) {
                return before;
            }
        }
        return from;
    }

    /** Whether the mark that closes what the name opens stands right behind it. */
    boolean closesBehind(String text, int begin, int end) {
        var name = text.substring(begin, Math.max(begin, end));
        return end < text.length() && pairs.entrySet().stream().anyMatch(pair ->
                name.lastIndexOf(pair.getKey()) > name.lastIndexOf(pair.getValue())
                        && text.startsWith(pair.getValue(), end));
    }

    /** Whether what a name opens with is a mark that it does not close. */
    boolean neverCloses(String name) {
        return pairs.entrySet().stream().anyMatch(pair ->
                name.startsWith(pair.getKey()) && name.indexOf(pair.getValue()) < 0);
    }

    /** Whether a name closes with a mark that it does not open. */
    boolean neverOpens(String name) {
        return pairs.entrySet().stream().anyMatch(pair ->
                name.endsWith(pair.getValue()) && name.indexOf(pair.getKey()) < 0);
    }

    /** Whether a name is all in one pair of marks. */
    boolean enclose(String name) {
        return pairs.entrySet().stream().anyMatch(pair ->
                name.startsWith(pair.getKey()) && name.endsWith(pair.getValue()));
    }
}
