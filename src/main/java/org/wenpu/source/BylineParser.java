package org.wenpu.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.model.Byline;

/**
 * Finds the bylines of a text where they stand alone, on a line or in brackets: 记者 李小河/文 王大山/图,
 * （通讯员 王五 记者 李四）, 编辑：赵六. A line or bracket of which a word is neither role nor name is no byline.
 */
final class BylineParser {

    private static final int LONGEST = 80;
    private static final Pattern BRACKETS = Pattern.compile(
            "[(\uFF08\u3010\\[]([^()\uFF08\uFF09\u3010\u3011\\[\\]\\n]{2," + LONGEST + "})[)\uFF09\u3011\\]]");
    private static final Pattern PAUSE = Pattern.compile("[\\s\u3000\u3001,\uFF0C;\uFF1B|\uFF5C:\uFF1A]+");
    /** A name of two characters is set wide in print: 陈 文. */
    private static final Pattern WIDE_NAME =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ \u3000]+(\\p{IsHan})(?!\\p{IsHan}|/)");

    private final BylineWords words;

    private BylineParser(BylineWords words) {
        this.words = words;
    }

    static BylineParser standard() {
        return new BylineParser(BylineWords.of(Lexicon.named("byline-roles")));
    }

    /** The bylines of a text, in its order, each once. */
    List<Byline> bylines(String text) {
        var found = new LinkedHashSet<Byline>();
        text.lines().flatMap(BylineParser::places).forEach(place -> found.addAll(parse(place)));
        return List.copyOf(found);
    }

    private static Stream<String> places(String line) {
        var brackets = BRACKETS.matcher(line).results().map(match -> match.group(1));
        var alone = line.strip();
        return alone.length() > LONGEST ? brackets : Stream.concat(Stream.of(alone), brackets);
    }

    private Set<Byline> parse(String place) {
        if (!words.mentionsRole(place)) {
            return Set.of();
        }
        var reading = new BylineReading(words);
        var parts = PAUSE.split(joined(place).strip());
        for (var i = 0; i < parts.length; i++) {
            var word = words.word(parts[i]);
            if (word.isEmpty()) {
                return Set.of();
            }
            reading.take(word.get(), i + 1 < parts.length && words.isName(parts[i + 1]));
        }
        return reading.bylines();
    }

    private String joined(String place) {
        return WIDE_NAME.matcher(place).replaceAll(match ->
                words.isRole(match.group(1)) ? match.group() : match.group(1) + match.group(2));
    }
}
