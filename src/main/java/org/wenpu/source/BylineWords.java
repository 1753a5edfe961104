package org.wenpu.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the single words of a byline: a role (全媒体记者), a name, a name with its role (李小河/文, 记者张三). */
final class BylineWords {

    private static final String NAME = "(?:\\p{IsHan}+(?:[\u00B7\u2022]\\p{IsHan}+)+|\\p{IsHan}{2,4}?)";

    private final Set<String> roles;
    private final Set<String> rolesBeforeOnly;
    private final Pattern roleOnly;
    private final Pattern roleFirst;
    private final Pattern roleSlashName;
    private final Pattern nameFirst;
    private final Pattern name = Pattern.compile(NAME);

    /** What a word of a byline says; roles before the name also hold for the names of the next words. */
    record Word(List<String> before, Optional<String> name, List<String> after) {
    }

    private BylineWords(Set<String> before, Set<String> after) {
        roles = new HashSet<>(before);
        roles.addAll(after);
        rolesBeforeOnly = before.stream().filter(role -> !after.contains(role)).collect(Collectors.toSet());
        var any = alternatives(roles, role -> true);
        var list = any + "(?:/" + any + ")*";
        roleOnly = Pattern.compile(list);
        roleSlashName = Pattern.compile("(" + list + ")/(" + NAME + ")");
        var glued = alternatives(after, role -> role.length() > 1 || !before.contains(role));
        roleFirst = Pattern.compile("[^/]{0,20}?(" + alternatives(before, role -> role.length() > 1) + ")(" + NAME
                + ")?/?(" + glued + ")?");
        nameFirst = Pattern.compile("(" + NAME + ")(?:/(" + list + ")|(" + glued + "))");
    }

    /** Takes lines of the lexicon: a role and the side of the name that it stands on. */
    static BylineWords of(Lexicon lexicon) {
        var before = new HashSet<String>();
        var after = new HashSet<String>();
        for (var entry : lexicon.entries()) {
            var parts = entry.split("\\s+");
            if (!parts[1].equals("after")) {
                before.add(parts[0]);
            }
            if (!parts[1].equals("before")) {
                after.add(parts[0]);
            }
        }
        return new BylineWords(before, after);
    }

    boolean mentionsRole(String text) {
        return roles.stream().anyMatch(text::contains);
    }

    boolean isRole(String word) {
        return roles.contains(word);
    }

    boolean isName(String word) {
        return word(word).filter(read -> read.name().isPresent() && read.before().isEmpty()).isPresent();
    }

    /** Whether roles may stand after the names that they are of. */
    boolean mayFollow(List<String> roles) {
        return roles.stream().noneMatch(rolesBeforeOnly::contains);
    }

    /** What a word says, nothing where it is neither role nor name. */
    Optional<Word> word(String word) {
        if (roleOnly.matcher(word).matches()) {
            return Optional.of(new Word(roles(word), Optional.empty(), List.of()));
        }
        return match(roleSlashName, word).map(m -> new Word(roles(m.group(1)), Optional.of(m.group(2)), List.of()))
                .or(() -> match(roleFirst, word).map(m -> new Word(roles(m.group(1)),
                        Optional.ofNullable(m.group(2)), roles(m.group(3)))))
                .or(() -> match(nameFirst, word).map(m -> new Word(List.of(), Optional.of(m.group(1)),
                        roles(m.group(2) != null ? m.group(2) : m.group(3)))))
                .or(() -> match(name, word).map(m -> new Word(List.of(), Optional.of(word), List.of())));
    }

    private static Optional<Matcher> match(Pattern pattern, String word) {
        return Optional.of(pattern.matcher(word)).filter(Matcher::matches);
    }

    private static List<String> roles(String written) {
        return written == null ? List.of() : List.of(written.split("/"));
    }

    private static String alternatives(Set<String> words, Predicate<String> chosen) {
        return words.stream().filter(chosen).sorted(Comparator.comparingInt(String::length).reversed()
                .thenComparing(Comparator.naturalOrder())).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
