package org.wenpu.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;

class OntologyTest {

    private static final String PREFIXES = """
            @prefix wp: <https://w3id.org/wenpu/ontology#> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;

    private final Ontology ontology = Ontology.standard();

    @Test
    void hasEveryPredicateOfTheGuideline() {
        assertEquals(List.of("addresses", "advances", "aimsToBecome", "appointedTo", "attends", "centreOf", "chairs",
                "cooperatesWith", "develops", "holdsPost", "hosts", "inspects", "investment", "leverages", "locatedIn",
                "meetsWith", "memberOf", "occursOn", "promotes", "removedFrom", "tackles", "takesPlaceAt", "targets",
                "upholds"), ontology.predicates().stream().map(Predicate::name).toList());
    }

    @Test
    void readsDomainAndRange() {
        assertEquals(new Predicate("leverages", Set.of(EntityType.ADMINISTRATIVE_DIVISION, EntityType.ORGANISATION),
                Set.of(EntityType.POLICY, EntityType.PLACE, EntityType.ORGANISATION), Optional.empty(), false),
                ontology.predicate("leverages"));
    }

    @Test
    void datesAndAmountsAreNoEntities() {
        assertEquals(List.of("investment", "occursOn"), ontology.predicates().stream()
                .filter(Predicate::literalValued).map(Predicate::name).toList());
    }

    @Test
    void meetingAndCooperatingGoBothWays() {
        assertEquals(List.of("cooperatesWith", "meetsWith"), ontology.predicates().stream()
                .filter(Predicate::symmetric).map(Predicate::name).toList());
    }

    @Test
    void everyTermHasALabelInBothLanguagesAndScriptsAndADefinitionInBothLanguages() {
        var expected = Map.of(RDFS.label, Set.of("zh-Hans", "zh-Hant", "en"), SKOS.definition, Set.of("zh-Hans", "en"));
        var terms = ontology.graph().find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toSet();
        for (var term : terms) {
            for (var property : expected.keySet()) {
                var languages = ontology.graph().find(term, property.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLanguage()).toList();
                assertEquals(expected.get(property), Set.copyOf(languages), term + " " + property);
                assertEquals(expected.get(property).size(), languages.size(), term + " " + property);
            }
        }
    }

    @Test
    void hasAClassForEachTypeAndAnIndividualForEachModality() {
        Stream.of(EntityType.values()).map(EntityType::localName).forEach(name ->
                assertTrue(ontology.graph().contains(wp(name), RDF.type.asNode(), Node.ANY), name));
        Stream.of(Modality.values()).map(Modality::localName).forEach(name ->
                assertTrue(ontology.graph().contains(wp(name), RDF.type.asNode(), wp("Modality")), name));
    }

    @Test
    void hasNoBlankNodes() {
        assertFalse(ontology.graph().stream().anyMatch(triple ->
                triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void anUnknownPredicateIsToldWithTheKnownOnes() {
        var error = assertThrows(IllegalArgumentException.class, () -> ontology.predicate("develop"));
        assertTrue(error.getMessage().startsWith("predicate 'develop'; expected one of addresses, "));
    }

    @Test
    void anUnknownTypeIsToldWithItsPlace() {
        assertEquals("my.ttl:5:1: wp:holdsPost: type <https://w3id.org/wenpu/ontology#Posst>; expected one of Person, "
                + "Organisation, AdministrativeDivision, Place, Post, Event, Industry, Project, Policy, Principle, "
                + "Positioning, Technology, Problem", message("""
                wp:holdsPost a wp:Predicate ;
                    schema:domainIncludes wp:Person ;
                    schema:rangeIncludes wp:Posst .
                """));
    }

    @Test
    void aPredicateWithoutADomainIsToldWithItsPlace() {
        assertTrue(message("wp:develops a wp:Predicate ; schema:rangeIncludes wp:Industry .")
                .startsWith("my.ttl:5:1: wp:develops: no schema:domainIncludes; expected"));
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        assertTrue(message("wp:develops a wp:Predicate\n  schema:rangeIncludes wp:Industry .")
                .startsWith("my.ttl:6:3: "));
    }

    private static String message(String turtle) {
        return assertThrows(IllegalStateException.class,
                () -> Ontology.of(new TurtleFile("my.ttl", PREFIXES + turtle))).getMessage();
    }

    private static Node wp(String name) {
        return NodeFactory.createURI(Ontology.NAMESPACE + name);
    }
}
