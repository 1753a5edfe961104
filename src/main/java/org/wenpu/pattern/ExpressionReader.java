package org.wenpu.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from an expression what all its matches have in common: 在.{1,9}?(?:召开|举行)了? needs 在, and 召开 or 举行, and
 * begins with 在.
 */
final class ExpressionReader {

    private static final Pattern OPENING = Pattern.compile("\\((?:\\?(?:<\\w+>|<?([=!])|:))?");
    private static final Pattern CLASS = Pattern.compile("\\[(\\^)?((?:\\\\[^Q]|[^]\\[\\\\&])+)]");
    private static final Pattern BOUNDARY = Pattern.compile("\\\\[bB]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[pP]\\{\\w+}|[dDsSwWnrt]|\\W)");
    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:(?<none>[*?]|\\{0(?:,\\d*)?})|\\+|\\{\\d+(?:,\\d*)?})[?+]?");
    private static final String SPECIAL = "*+?{}]";
    private static final char BEGINNING = '^';
    private static final char END = '$';
    private static final char ANY = '.';
    private static final String NOT = "!";

    private final String expression;
    private int at;

    private ExpressionReader(String expression) {
        this.expression = expression;
    }

    /** None of an expression with more to it than this class understands. */
    static Optional<Traits> read(String expression) {
        var reader = new ExpressionReader(expression);
        try {
            var traits = reader.alternatives();
            return Optional.of(traits).filter(read -> reader.at == expression.length());
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    private Traits alternatives() {
        var branches = new ArrayList<>(List.of(sequence()));
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return Traits.oneOf(branches);
    }

    private Traits sequence() {
        var traits = Traits.NIL;
        var before = "";
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            int from = at;
            var atom = atom();
            var literal = at == from + 1 && !atom.needs().isEmpty() ? expression.substring(from, at) : "";
            var quantifier = quantifier();
            boolean isOnce = quantifier.isEmpty();
            var part = isOnce || quantifier.get().group("none") == null ? atom : atom.optional();
            traits = traits.then(part,
                    isOnce && !before.isEmpty() && !literal.isEmpty() ? Set.of(before + literal) : Set.of());
            before = isOnce ? literal : "";
            at += quantifier.map(words -> words.end() - words.start()).orElse(0);
        }
        return traits;
    }

    private Optional<Matcher> quantifier() {
        if (at == expression.length() || SPECIAL.indexOf(expression.charAt(at)) < 0) {
            return Optional.empty();
        }
        var quantifier = QUANTIFIER.matcher(expression).region(at, expression.length());
        return quantifier.lookingAt() ? Optional.of(quantifier) : Optional.empty();
    }

    private Traits atom() {
        char c = expression.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return members(next(CLASS));
        }
        if (c == '\\') {
            boolean isBoundary = BOUNDARY.matcher(expression).region(at, expression.length()).lookingAt();
            next(isBoundary ? BOUNDARY : ESCAPE);
            return isBoundary ? Traits.NIL : Traits.CHARACTER;
        }
        if (SPECIAL.indexOf(c) >= 0) {
            throw new NotUnderstood();
        }
        at++;
        return switch (c) {
            case BEGINNING -> Traits.BEGINNING;
            case END -> Traits.NIL;
            case ANY -> Traits.CHARACTER;
            default -> Traits.of(Set.of(String.valueOf(c)));
        };
    }

    private Traits group() {
        var opening = next(OPENING);
        var traits = alternatives();
        if (at == expression.length()) {
            throw new NotUnderstood();
        }
        at++;
        return opening.group(1) == null ? traits : opening.group(1).equals(NOT) ? Traits.NIL : traits.around();
    }

    /** One of the members of a class, if it simply lists them. */
    private static Traits members(MatchResult found) {
        var members = found.group(2);
        return found.group(1) != null || members.indexOf('-') >= 0 || members.indexOf('\\') >= 0 ? Traits.CHARACTER
                : Traits.of(new TreeSet<>(List.of(members.split(""))));
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
