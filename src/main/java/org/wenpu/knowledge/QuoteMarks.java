package org.wenpu.knowledge;

import java.util.Map;
import java.util.Optional;

/** The marks of quotations, titles and brackets, each with the one that closes it: {@code lexicon/quotes.txt}. */
public final class QuoteMarks {

    private static final Map<String, String> PAIRS = Lexicon.named("quotes").pairs();
    private static final int WIDEST = 20;

    private QuoteMarks() {
    }

    public static boolean opens(String mark) {
        return PAIRS.containsKey(mark);
    }

    public static boolean closes(String mark) {
        return PAIRS.containsValue(mark);
    }

    /** The mark that closes what this one opens. */
    public static Optional<String> closing(String mark) {
        return Optional.ofNullable(PAIRS.get(mark));
    }

    /** What stands wholly inside one pair of marks, without them; nor with one that was opened before. */
    public static String unquoted(String text) {
        var inside = unmarked(text);
        if (PAIRS.keySet().stream().noneMatch(inside::contains)) {
            return inside;
        }
        var close = closing(text.substring(0, 1)).filter(text::endsWith);
        boolean whole = close.isPresent() && text.indexOf(close.get()) == text.length() - 1;
        return whole && text.length() > 2 ? text.substring(1, text.length() - 1) : text;
    }

    /** Whether it is one quoted name: “四个清单”. */
    public static boolean isQuoted(String text) {
        return !unquoted(text).equals(text);
    }

    /** Whether as many marks open as close. */
    public static boolean isBalanced(String text) {
        return PAIRS.entrySet().stream().allMatch(pair ->
                text.split(pair.getKey(), -1).length == text.split(pair.getValue(), -1).length);
    }

    /** Without a closing mark at its end. */
    public static String unmarked(String text) {
        return !text.isEmpty() && closes(text.substring(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a name begins and ends with the marks of a pair. */
    public static boolean enclose(String name) {
        return PAIRS.entrySet().stream().anyMatch(pair ->
                name.startsWith(pair.getKey()) && name.endsWith(pair.getValue()));
    }

    /** Whether what a name opens with is a mark that it does not close. */
    public static boolean neverClose(String name) {
        return PAIRS.entrySet().stream().anyMatch(pair ->
                name.startsWith(pair.getKey()) && name.indexOf(pair.getValue()) < 0);
    }

    /** Whether what a name closes with is a mark that it does not open. */
    public static boolean neverOpen(String name) {
        return PAIRS.entrySet().stream().anyMatch(pair ->
                name.endsWith(pair.getValue()) && name.indexOf(pair.getKey()) < 0);
    }

    /** Whether the mark that closes what a name opens stands right behind it, where it ends in a text. */
    public static boolean closeBehind(String name, String text, int end) {
        return PAIRS.entrySet().stream().anyMatch(pair ->
                name.lastIndexOf(pair.getKey()) > name.lastIndexOf(pair.getValue())
                        && text.startsWith(pair.getValue(), end));
    }

    /** Where a name begins whose opening mark was left out, “世界眼中的江城”活动; else where it did. */
    public static int opening(String text, int from, int to) {
        for (var pair : PAIRS.entrySet()) {
            int close = text.substring(from, to).indexOf(pair.getValue());
            int open = text.substring(from, to).indexOf(pair.getKey());
            int before = text.lastIndexOf(pair.getKey(), from - 1);
            boolean missing = close > 0 && (open < 0 || open > close) && before >= Math.max(0, from - WIDEST);
            if (missing && text.substring(before, from).indexOf(pair.getValue()) < 0) {
                return before;
            }
        }
        return from;
    }
}
