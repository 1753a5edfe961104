package org.wenpu.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the endpoint says of itself. */
class ServiceDescriptionTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static Asking asking;

    @BeforeAll
    static void start() {
        asking = new Asking();
    }

    @AfterAll
    static void stop() {
        asking.close();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "*/*", "''"})
    void withoutAQueryTheServiceIsDescribed(String accept) {
        var request = asking.request("sparql");
        var answer = asking.send(accept.isEmpty() ? request : request.header("Accept", accept));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().allValues("Vary").contains("Accept"));
        var service = node(asking.address() + "sparql");
        var graph = graph(answer);
        assertTrue(graph.contains(service, node(SD + "endpoint"), service));
        assertTrue(graph.contains(service, node(SD + "supportedLanguage"), node(SD + "SPARQL11Query")));
        assertTrue(graph.contains(service, node(SD + "feature"), node(SD + "UnionDefaultGraph")));
        assertFalse(graph.contains(service, node(SD + "feature"), node(SD + "DereferencesURIs")));
    }

    /** The counts are those that queries give. */
    @Test
    void theDescriptionCountsTheDataset() {
        var graph = graph(asking.send(asking.request("sparql")));
        var dataset = graph.find(node(asking.address() + "sparql"), node(SD + "defaultDataset"), Node.ANY).next()
                .getObject();
        var union = graph.find(dataset, node(SD + "defaultGraph"), Node.ANY).next().getObject();
        assertEquals(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                number(graph, dataset, VOID.triples.asNode()));
        assertEquals(count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                number(graph, dataset, VOID.documents.asNode()));
        assertEquals(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(graph, union, VOID.triples.asNode()));
    }

    /** Every term of the vocabulary that the description uses is one of the W3C's (Service Description, section 3). */
    @Test
    void theDescriptionUsesTermsThatThereAre() {
        var known = List.of("Service", "endpoint", "supportedLanguage", "SPARQL10Query", "SPARQL11Query",
                "resultFormat", "feature", "UnionDefaultGraph", "propertyFeature", "Feature", "defaultDataset", "Dataset",
                "defaultGraph", "Graph");
        graph(asking.send(asking.request("sparql"))).stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(term -> term.isURI() && term.getURI().startsWith(SD))
                .forEach(term -> assertTrue(known.contains(term.getURI().substring(SD.length())), term.toString()));
    }

    @Test
    void aDescriptionInAFormThatThereIsNotIsRefused() {
        assertEquals(406, asking.send(asking.request("sparql").header("Accept", "image/png")).statusCode());
    }

    private static int count(String query) {
        return Integer.parseInt(asking.ask(query, "text/csv").body().lines().skip(1).findFirst().orElseThrow());
    }

    private static int number(Graph graph, Node subject, Node property) {
        return ((Number) graph.find(subject, property, Node.ANY).next().getObject().getLiteralValue()).intValue();
    }

    private static Graph graph(HttpResponse<String> answer) {
        var form = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(form)).toGraph();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
