package org.wenpu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wenpu.knowledge.Ontology;

/** What is wrong in a file of rules is told with its place. */
class RuleReaderTest {

    private static final String EXAMPLES = """
              examples:
                - 延吉市发展旅游业。 => 延吉市 develops 旅游业 (reported)
                - 延吉市开会。 => nothing
            """;

    @Test
    void readsARule() {
        var rule = RuleReader.rules(Ontology.standard().predicate("develops"), "rules/develops.yml",
                "- name: develops-grow\n  trigger: 发展\n" + EXAMPLES).get(0);
        assertEquals("develops-grow", rule.name());
        assertEquals(Rule.Place.CLAUSE, rule.subject());
        assertEquals(Rule.Place.AFTER, rule.object());
        assertEquals(2, rule.examples().size());
    }

    @Test
    void everyPredicateHasRules() {
        var ruled = new RuleReader(Ontology.standard()).rules().stream().map(rule -> rule.predicate().name()).distinct();
        assertEquals(Ontology.standard().predicates().size(), ruled.count());
    }

    @Test
    void tellsAnUnknownKey() {
        assertWrong("rules/develops.yml:3:3: key 'triger'; expected one of",
                "- name: develops-grow\n  trigger: 发展\n  triger: 发展\n" + EXAMPLES);
    }

    @Test
    void tellsABrokenExpression() {
        assertWrong("rules/develops.yml:2:12: Unclosed group", "- name: develops-grow\n  trigger: (发展\n" + EXAMPLES);
    }

    @Test
    void asksForAGroupAndATypeOfWhatIsTakenWordForWord() {
        assertWrong("rules/develops.yml:3:11: object 'verbatim'; expected a group (?<object>…) in the trigger",
                "- name: develops-grow\n  trigger: 发展\n  object: verbatim\n  otherwise: Industry\n" + EXAMPLES);
        assertWrong("rules/develops.yml:3:11: object 'verbatim'; expected a group (?<object>…) in the trigger",
                "- name: develops-grow\n  trigger: 发展(?<object>.+)\n  object: verbatim\n" + EXAMPLES);
    }

    @Test
    void asksForExamplesOfBothKinds() {
        assertWrong("rules/develops.yml:1:3: examples of one kind only", """
                - name: develops-grow
                  trigger: 发展
                  examples:
                    - 延吉市发展旅游业。 => 延吉市 develops 旅游业 (reported)
                """);
    }

    @Test
    void tellsAnExampleWithoutAnArrow() {
        assertWrong("rules/develops.yml:4:7: example '延吉市发展旅游业。'", """
                - name: develops-grow
                  trigger: 发展
                  examples:
                    - 延吉市发展旅游业。
                """);
    }

    @Test
    void tellsBrokenYaml() {
        assertWrong("rules/develops.yml:", "- name: [");
    }

    @Test
    void tellsTwoRulesOfOneName() {
        var rule = "- name: develops-grow\n  trigger: 发展\n" + EXAMPLES;
        assertWrong("a second rule 'develops-grow'", rule + rule);
    }

    private static void assertWrong(String message, String yaml) {
        var predicate = Ontology.standard().predicate("develops");
        var error = assertThrows(IllegalStateException.class,
                () -> RuleReader.rules(predicate, "rules/develops.yml", yaml));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }
}
