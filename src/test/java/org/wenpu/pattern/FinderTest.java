package org.wenpu.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Ontology;

class FinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "促进|推动 全力推动发展", "在.{1,9}?(?:召开|举行)了? 会议在延吉召开", "召?开会 开会", "(?:召开)*会 会", "(?:召开)+会 召开会",
        "[召开]会 开会", "[^召]会 开会", "(?<=^|召)开 开", "(?!召)开 开", "(?<name>.+)(?=召开)会? 会召开", "\\d+亿元 3亿元",
        "召{1,2}开 召召开", "召{0}开 开", "召{0,2}开 开", "(?:召|)开 开", "召\\p{IsHan}开 召了开"})
    void triesWhatMayMatch(String expression, String text) {
        assertTrue(Pattern.compile(expression).matcher(text).find(), expression);
        assertTrue(finder(expression).mayFind(new Marks(text)), expression);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "促进|推动 促发展", "在.{1,9}?(?:召开|举行)了? 在延吉开会", "在.{1,9}?(?:召开|举行)了? 召开会议", "(?:召开)+会 开会",
        "[召开]会 会", "(?<name>.+)(?=召开) 会议", "(?:会(?:召开|举行)|议)了 会开了"})
    void sparesWhatCannotMatch(String expression, String text) {
        assertFalse(Pattern.compile(expression).matcher(text).find(), expression);
        assertFalse(finder(expression).mayFind(new Marks(text)), expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)abc", "\\Qa|b\\E", "(a)\\1", "[a[b]]", "(?>ab)"})
    void whatIsNotUnderstoodIsTriedEverywhere(String expression) {
        assertTrue(finder(expression).mayFind(new Marks("")));
    }

    @Test
    void tellsWhatIsNeeded() {
        assertEquals("[[在], [举行, 召开]]", Needs.of(Pattern.compile("在.{1,9}?(?:召开|举行)了?")).toString());
    }

    @Test
    void findsWhateverTheRulesFind() {
        var rules = new RuleReader(Ontology.standard()).rules();
        rules.forEach(rule -> {
            var finder = new Finder(rule.trigger());
            rules.stream().flatMap(other -> other.examples().stream()).map(example -> example.text())
                    .filter(text -> rule.trigger().matcher(text).find())
                    .forEach(text -> assertTrue(finder.mayFind(new Marks(text)), rule.name() + ": " + text));
        });
    }

    private static Finder finder(String expression) {
        return new Finder(Pattern.compile(expression));
    }
}
