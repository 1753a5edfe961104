package org.wenpu.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.extraction.Example;
import org.wenpu.extraction.Rule;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Ontology;

class FindersTest {

    private static final List<String> EXPRESSIONS =
            List.of("推动|促进", "在.{1,9}召开", "(?<=[大])会", ".*", "召开", "\\d+亿元?");

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "全力推动发展 推动|促进", "会议在延吉召开 在.{1,9}召开;召开", "大会 (?<=[大])会", "会议 ''", "'' ''", "投资3亿 \\d+亿元?"})
    void leadsFromATextToWhatItMayHave(String text, String expressions) {
        var finders = new Finders<>(EXPRESSIONS, Finder::new);
        var always = List.of(".*");
        var expected = EXPRESSIONS.stream().filter(expression -> always.contains(expression)
                || List.of(expressions.split(";")).contains(expression)).toList();
        assertEquals(expected, finders.in(new Marks(text)));
    }

    @Test
    void passesNoRuleOver() {
        var rules = new RuleReader(Ontology.standard()).rules();
        var finders = new Finders<>(rules, Rule::trigger);
        rules.stream().flatMap(rule -> rule.examples().stream()).map(Example::text).forEach(text ->
                assertEquals(rules.stream().filter(rule -> rule.trigger().mayFind(new Marks(text))).toList(),
                        finders.in(new Marks(text)), text));
        assertTrue(finders.in(new Marks("")).size() < rules.size());
    }
}
