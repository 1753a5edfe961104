package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.wenpu.extraction.Example;
import org.wenpu.extraction.Rule;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Ontology;

/** Runs the examples of the rules: what the rules find of the predicate, no more and no less. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicContainer> findsWhatTheExamplesSay() {
        return new RuleReader(Ontology.standard()).rules().stream().map(rule -> dynamicContainer(rule.name(),
                rule.examples().stream().map(example -> dynamicTest(example.text(), () -> check(rule, example)))));
    }

    private static void check(Rule rule, Example example) {
        var found = Texts.claims(example.text()).stream()
                .filter(claim -> claim.predicate().equals(rule.predicate().name())).map(Texts::written)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(example.expected()), found);
    }
}
