package org.wenpu.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;

/**
 * A closed class of words: one a line of {@code lexicon/NAME.txt}, in simplified script. A line that starts with
 * {@code #} is a comment.
 */
public final class Lexicon {

    private final Set<String> words;
    private final int longest;
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;

    private Lexicon(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.byFirst = by(word -> word.charAt(0));
        this.byLast = by(word -> word.charAt(word.length() - 1));
    }

    /** The words by one of their characters, the longest first. */
    private Map<Character, List<String>> by(Function<String, Character> character) {
        return longestFirst(words).collect(Collectors.groupingBy(character));
    }

    private static Stream<String> longestFirst(Set<String> words) {
        return words.stream().sorted(Comparator.comparing(String::length).reversed());
    }

    /** Reads the lexicon of that name from the class path. */
    public static Lexicon named(String name) {
        var place = "/org/wenpu/lexicon/" + name + ".txt";
        try (var in = Lexicon.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalArgumentException("lexicon " + name + ": no such file; expected " + place);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return new Lexicon(lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    public Set<String> words() {
        return words;
    }

    public boolean contains(String word) {
        return word.length() <= longest && words.contains(word);
    }

    /** The longest word that the text ends with. */
    public Optional<String> endOf(String text) {
        return text.isEmpty() ? Optional.empty()
                : first(byLast.getOrDefault(text.charAt(text.length() - 1), List.of()), text::endsWith);
    }

    /** The longest word that the text starts with. */
    public Optional<String> startOf(String text) {
        return text.isEmpty() ? Optional.empty()
                : first(byFirst.getOrDefault(text.charAt(0), List.of()), text::startsWith);
    }

    private static Optional<String> first(List<String> candidates, Predicate<String> fits) {
        for (var candidate : candidates) {
            if (fits.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The entries of a lexicon of pairs, written {@code word=meaning}, in order. */
    public Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        words.forEach(word -> pairs.put(word.substring(0, word.indexOf('=')),
                word.substring(word.indexOf('=') + 1)));
        return Collections.unmodifiableMap(pairs);
    }

    /** The entries of a lexicon of pairs whose meanings are several, written {@code word=one|other}. */
    public Map<String, List<String>> lists() {
        var lists = new LinkedHashMap<String, List<String>>();
        pairs().forEach((word, meanings) -> lists.put(word, List.of(meanings.split("\\|"))));
        return Collections.unmodifiableMap(lists);
    }

    /** The words as alternatives of a regular expression, longest first; each may be an expression itself. */
    public String alternatives() {
        return alternatives(words);
    }

    /** The words of a lexicon of pairs, without their meanings, as such alternatives. */
    String keyAlternatives() {
        return alternatives(pairs().keySet());
    }

    private static String alternatives(Set<String> words) {
        return longestFirst(words).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern that finds any of the words. */
    public Pattern pattern() {
        return Expressions.compile(alternatives());
    }

    /** Tells whether a text has any of the words. */
    public Finder finder() {
        return new Finder(alternatives());
    }
}
