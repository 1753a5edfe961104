package org.wenpu.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads from an expression what a text must have for a match: sets of characters and pairs of characters, of each of
 * which one must stand in the text. 在.{1,9}?(?:召开|举行)了? needs 在, and 召开 or 举行.
 */
final class Needs {

    private static final Pattern OPENING = Pattern.compile("\\((?:\\?(?:<\\w+>|<?([=!])|:))?");
    private static final Pattern CLASS = Pattern.compile("\\[(\\^)?((?:\\\\[^Q]|[^]\\[\\\\&])+)]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[pP]\\{\\w+}|[bBdDsSwWnrt]|\\W)");
    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:(?<none>[*?]|\\{0(?:,\\d*)?})|\\+|\\{\\d+(?:,\\d*)?})[?+]?");
    private static final String SPECIAL = "*+?{}]";
    private static final String UNTOLD = "^$.";
    /** How many pairs say as much as one character: it stands in more texts than they do. */
    private static final int CHARACTER = 16;

    private final String expression;
    private int at;

    private Needs(String expression) {
        this.expression = expression;
    }

    /** None, so that it is tried on every text, of an expression with more to it than this class understands. */
    static List<Set<String>> of(Pattern pattern) {
        var needs = new Needs(pattern.pattern());
        try {
            var found = needs.alternatives();
            return pattern.flags() == 0 && needs.at == needs.expression.length() ? found : List.of();
        } catch (NotUnderstood e) {
            return List.of();
        }
    }

    /** Of alternatives a match has one, hence what is needed by the one or by the other. */
    private List<Set<String>> alternatives() {
        var branches = new ArrayList<>(List.of(sequence()));
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.get(0);
        }
        if (branches.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        var either = new TreeSet<String>();
        branches.forEach(branch -> either.addAll(branch.stream().min(Comparator.comparing(Needs::cost)).orElseThrow()));
        return List.of(either);
    }

    private static int cost(Set<String> need) {
        return need.stream().mapToInt(words -> words.length() == 1 ? CHARACTER : 1).sum();
    }

    private List<Set<String>> sequence() {
        var needs = new ArrayList<Set<String>>();
        var before = "";
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            int from = at;
            var atom = atom();
            var literal = at == from + 1 && !atom.isEmpty() ? expression.substring(from, at) : "";
            var quantifier = QUANTIFIER.matcher(expression).region(at, expression.length());
            boolean isOnce = !quantifier.lookingAt();
            needs.addAll(isOnce || quantifier.group("none") == null ? atom : List.of());
            if (isOnce && !before.isEmpty() && !literal.isEmpty()) {
                needs.add(Set.of(before + literal));
            }
            before = isOnce ? literal : "";
            at = isOnce ? at : quantifier.end();
        }
        return needs;
    }

    private List<Set<String>> atom() {
        char c = expression.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return members(next(CLASS));
        }
        if (c == '\\') {
            next(ESCAPE);
            return List.of();
        }
        if (SPECIAL.indexOf(c) >= 0) {
            throw new NotUnderstood();
        }
        at++;
        return UNTOLD.indexOf(c) >= 0 ? List.of() : List.of(Set.of(String.valueOf(c)));
    }

    private List<Set<String>> group() {
        var opening = next(OPENING);
        var needs = alternatives();
        if (at == expression.length()) {
            throw new NotUnderstood();
        }
        at++;
        return "!".equals(opening.group(1)) ? List.of() : needs;
    }

    /** The members of a class, if it simply lists them. */
    private static List<Set<String>> members(MatchResult found) {
        var members = found.group(2);
        if (found.group(1) != null || members.indexOf('-') >= 0 || members.indexOf('\\') >= 0) {
            return List.of();
        }
        return List.of(new TreeSet<>(List.of(members.split(""))));
    }

    private MatchResult next(Pattern part) {
        var matcher = part.matcher(expression).region(at, expression.length());
        if (!matcher.lookingAt()) {
            throw new NotUnderstood();
        }
        at = matcher.end();
        return matcher.toMatchResult();
    }

    private static final class NotUnderstood extends RuntimeException {
    }
}
