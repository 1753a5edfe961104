package org.wenpu.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.extraction.Example;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
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
    @ValueSource(strings = {"\\Qa|b\\E", "(a)\\1", "[a[b]]", "(?>ab)"})
    void whatIsNotUnderstoodIsTriedEverywhere(String expression) {
        assertTrue(finder(expression).mayFind(new Marks("")));
    }

    @Test
    void tellsWhatIsNeeded() {
        assertEquals("[[在], [举行, 召开]]", traits("在.{1,9}?(?:召开|举行)了?").needs().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "促进|推动 促推", "(?<![召])[开办]会? 办开", "^了?(?:召开|举行) 举了召", "(?:又(?=开)|再)*开 再又开",
        "(?!会)\\b(?:召|举){1,2}开 举召", "(?<=会)(?<name>召.+)开 召"})
    void tellsWhatMatchesBeginWith(String expression, String starts) {
        assertEquals(starts, String.join("", traits(expression).starts().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".?召开", "[^召]开", "(?:召|\\d)开", "\\p{IsHan}开", "召开|.会"})
    void tellsNoStartWhereAnyMayBe(String expression) {
        assertTrue(traits(expression).starts().isEmpty(), expression);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "(?:召开|开)会?|先召 召开会，再开会召开", "(?<=再)开会 开会，再开会", "^开会 开会，开会", "开会$ 开会，开会", "开(?=会) 开会，开幕",
        "(?:开会)* 开会开会", "开. 开会开", "召开 会议", "^(?!会).*开 再开会", "^(?!会).*开 会召开", "^会|开$ 再开", "(?:^|，)开 会，开",
        "(?<=会)^|开 再开"})
    void findsWhatThePatternFinds(String expression, String text) {
        var found = places(Pattern.compile(expression).matcher(text).results());
        assertEquals(found, places(finder(expression).search(text).results()));
        assertEquals(!found.isEmpty(), finder(expression).isIn(text));
    }

    @Test
    void findsWhateverTheRulesFind() {
        var rules = new RuleReader(Ontology.standard()).rules();
        var texts = rules.stream().flatMap(rule -> rule.examples().stream()).map(Example::text).toList();
        rules.forEach(rule -> {
            var finder = rule.trigger();
            texts.forEach(text -> {
                var found = places(finder.matcher(text).results());
                assertEquals(found, places(finder.search(text).results()), rule.name() + ": " + text);
                assertTrue(found.isEmpty() || finder.mayFind(new Marks(text)), rule.name() + ": " + text);
            });
        });
    }

    @Test
    void tellsWhetherAConstructionIsInAText() {
        var texts = new RuleReader(Ontology.standard()).rules().stream()
                .flatMap(rule -> rule.examples().stream()).map(Example::text).toList();
        Lexicon.named("constructions").pairs().keySet().forEach(name -> {
            var pattern = Constructions.pattern(name);
            var finder = Constructions.finder(name);
            texts.forEach(text -> assertEquals(pattern.matcher(text).find(), finder.isIn(text), name + ": " + text));
        });
    }

    private static List<String> places(Stream<MatchResult> results) {
        return results.map(found -> found.start() + "-" + found.end()).toList();
    }

    private static Traits traits(String expression) {
        return ExpressionReader.read(expression).orElseThrow();
    }

    private static Finder finder(String expression) {
        return new Finder(expression);
    }
}
