package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Modality;
import org.wenpu.model.Outcome;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.model.Value;

class ShapesTest {

    private static final Shapes SHAPES = Shapes.standard(Ontology.standard());
    private static final NamedGraph GRAPH = Samples.writer().graph(Samples.extracted("a"));

    @Test
    void whatTheWriterWritesKeepsEveryPromise() {
        assertEquals(List.of(), SHAPES.violations(GRAPH));
        assertEquals(List.of(), SHAPES.violations(Samples.writer().graph(Samples.dense("d", 30))));
    }

    @Test
    void everyPredicateOfTheOntologyCanBeSaid() {
        for (var predicate : Ontology.standard().predicates()) {
            if (!predicate.literalValued()) {
                predicate.domain().forEach(subject -> predicate.range().forEach(object -> assertEquals(List.of(),
                        violations(Samples.entity(subject, "甲"), predicate.name(), Samples.entity(object, "乙")))));
            }
        }
    }

    @Test
    void aTextWithCharactersBeyondTheBasicPlaneKeepsEveryPromise() {
        assertEquals(List.of(), SHAPES.violations(beyondTheBasicPlane()));
    }

    @Test
    void aWrongQuoteOfATextWithCharactersBeyondTheBasicPlaneIsTold() {
        var graph = graph(beyondTheBasicPlane(), quad -> quad.getPredicate().equals(Vocabulary.BEGIN_INDEX)
                ? Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Literals.integer(1)) : quad);
        assertEquals(List.of("the nif:anchorOf of a passage is the text at its offsets"), promises(graph));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "subject        | a claim has exactly one rdf:subject, a resource",
        "predicate      | a claim has exactly one rdf:predicate, a resource",
        "object         | a claim has exactly one rdf:object, a resource or a literal",
        "modality       | a claim has exactly one wp:modality, wp:Reported, wp:Directive or wp:Planned",
        "evidence       | a claim has at least one wp:evidence, a passage",
        "rule           | a claim has exactly one wp:rule, a name",
        "confidence     | a claim has exactly one wp:confidence, a decimal from 0 to 1",
        "wasDerivedFrom | a claim has exactly one prov:wasDerivedFrom, its article",
        "endIndex       | a passage has exactly one nif:endIndex, an integer",
        "anchorOf       | a passage has exactly one nif:anchorOf, its words",
        "referenceContext | a passage has exactly one nif:referenceContext, its article",
        "label          | 'a resource has exactly one rdfs:label, in @zh-Hans'",
        "identifier     | 'an article has exactly one dcterms:identifier, a string'",
        "language       | 'an article has exactly one dcterms:language, zh-Hans or zh-Hant'",
        "isString       | 'an article has exactly one nif:isString, its text'",
        "develops       | a claim gives its direct triple",
        "investmentNumber | 'what has a wp:investment has a wp:investmentNumber, a decimal above 0'"})
    void whatIsMissingIsTold(String property, String promise) {
        var promises = promises(graph(quad -> quad.getPredicate().getLocalName().equals(property) ? null : quad));
        assertTrue(promises.contains(promise), promises::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "wp:modality    | wp:Maybe | a claim has exactly one wp:modality, wp:Reported, wp:Directive or wp:Planned",
        "wp:confidence  | 1.5      | a claim has exactly one wp:confidence, a decimal from 0 to 1",
        "wp:evidence    | wp:None  | a claim has at least one wp:evidence, a passage",
        "wp:speaker     | wp:None  | 'a claim has at most one wp:speaker: a person, organisation, division, event or policy'",
        "nif:beginIndex | 999      | 'a passage has exactly one nif:beginIndex, an integer from 0 and less than its nif:endIndex'",
        "nif:beginIndex | 1        | the nif:anchorOf of a passage is the text at its offsets",
        "nif:anchorOf   | '\"李明\"' | the nif:anchorOf of a passage is the text at its offsets",
        "rdf:predicate  | wp:likes | the rdf:predicate of a claim is a wp:Predicate of the ontology",
        "rdfs:label     | '\"李明\"' | 'a resource has exactly one rdfs:label, in @zh-Hans'",
        "skos:altLabel  | '\"Li Ming\"@en' | a skos:altLabel is in @zh-Hans or @zh-Hant",
        "dcterms:issued | '\"2025-01\"' | 'an article has at most one dcterms:issued, a date'",
        "dcterms:publisher | '\"江城日报\"' | 'an article has at most one dcterms:publisher, an organisation'"})
    void whatIsWrongIsTold(String property, String value, String promise) {
        var predicate = node(property);
        var graph = graph(quad -> quad.getPredicate().equals(predicate)
                ? Quad.create(quad.getGraph(), quad.getSubject(), predicate, node(value)) : quad);
        assertTrue(promises(graph).contains(promise), () -> promises(graph).toString());
    }

    @Test
    void aClaimOutsideItsPredicatesDomainOrRangeIsTold() {
        assertEquals(List.of("the subject of a claim is of its predicate's domain"),
                promises(violations(Samples.TEA, "develops", Samples.TEA)));
        assertEquals(List.of("the object of a claim is of its predicate's range"),
                promises(violations(Samples.CITY, "develops", Samples.CITY)));
        assertEquals(List.of("the object of a claim is of its predicate's range"),
                promises(violations(Samples.SESSION, "occursOn", Samples.CITY)));
    }

    @Test
    void twoRulesOfOneClaimAreTold() {
        var claim = Samples.claim(Samples.CITY, "develops", Samples.TEA, new Span(17, 26));
        var other = new Claim(Samples.CITY, "develops", Samples.TEA, Modality.REPORTED,
                Optional.empty(), claim.evidence(), "develops-2", 1);
        var graph = Samples.writer().graph(
                new Outcome.Extracted(Samples.article("a", Samples.TEXT), List.of(claim, other)));
        assertEquals(List.of("a claim has exactly one wp:rule, a name"), promises(graph));
    }

    @Test
    void graphsAreCheckedByManyThreadsAtOnce() {
        var wrong = graph(quad -> quad.getPredicate().equals(Vocabulary.RULE) ? null : quad);
        var expected = SHAPES.violations(wrong);
        assertEquals(4, expected.size());
        IntStream.range(0, 200).parallel().forEach(i -> {
            assertEquals(expected, SHAPES.violations(wrong));
            assertEquals(List.of(), SHAPES.violations(GRAPH));
        });
    }

    @Test
    void aViolationSaysWhatAndWhere() {
        var label = Literals.text("李明", Script.TRADITIONAL);
        var person = NodeFactory.createURI("https://w3id.org/wenpu/person/李明");
        var graph = graph(quad -> quad.getSubject().equals(person) && quad.getPredicate().equals(Vocabulary.LABEL)
                ? Quad.create(quad.getGraph(), person, Vocabulary.LABEL, label) : quad);
        assertEquals("https://w3id.org/wenpu/person/李明: a resource has exactly one rdfs:label, in @zh-Hans; "
                + "found \"李明\"@zh-Hant", SHAPES.violations(graph).get(0).toString());
    }

    private static List<Violation> violations(Entity subject, String predicate, Value object) {
        var claim = Samples.claim(subject, predicate, object, new Span(0, 3));
        return SHAPES.violations(Samples.writer().graph(
                new Outcome.Extracted(Samples.article("a", Samples.TEXT), List.of(claim))));
    }

    private static List<String> promises(NamedGraph graph) {
        return promises(SHAPES.violations(graph));
    }

    private static List<String> promises(List<Violation> violations) {
        return violations.stream().map(Violation::promise).distinct().toList();
    }

    private static Node node(String turtle) {
        return NodeFactoryExtra.parseNode(turtle, Vocabulary.prefixes());
    }

    /** An article with two characters beyond U+FFFF before its passage. */
    private static NamedGraph beyondTheBasicPlane() {
        var article = Samples.article("a", "\uD83D\uDE00\uD842\uDFB7" + Samples.TEXT);
        var claim = Samples.claim(Samples.LI_MING, "addresses", Samples.DELEGATION, new Span(4, 16));
        return Samples.writer().graph(new Outcome.Extracted(article, List.of(claim)));
    }

    private static NamedGraph graph(UnaryOperator<Quad> change) {
        return graph(GRAPH, change);
    }

    /** A graph with each quad changed; null takes it out. */
    private static NamedGraph graph(NamedGraph original, UnaryOperator<Quad> change) {
        var quads = new ArrayList<Quad>();
        for (var quad : original.quads()) {
            var changed = change.apply(quad);
            if (changed != null) {
                quads.add(changed);
            }
        }
        return new NamedGraph(original.name(), quads);
    }
}
