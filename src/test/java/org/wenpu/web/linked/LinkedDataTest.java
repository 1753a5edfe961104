package org.wenpu.web.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.web.Serving;

class LinkedDataTest {

    private static final String BASE = "https://data.example.org/";
    private static final String PERSON = "/person/" + encoded("张大山");
    private static final String GRAPHS = """
            PREFIX wp: <https://w3id.org/wenpu/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            <article/a1> {
              <article/a1> a wp:Article ; dcterms:identifier "a1" ; rdfs:label "海州要闻"@zh-Hans ; nif:isString "海州市市长张大山" .
              <person/张大山> a wp:Person ; rdfs:label "张大山"@zh-Hans ; wp:holdsPost <post/海州市市长> .
              <post/海州市市长> a wp:Post ; rdfs:label "海州市市长"@zh-Hans .
              <article/a1#claim-1> a wp:Claim ; rdf:subject <person/张大山> ; rdf:predicate wp:holdsPost ;
                rdf:object <post/海州市市长> ; wp:modality wp:Reported ; wp:rule "r" ; wp:confidence 0.9 ;
                wp:evidence <article/a1#char=0,8> .
              <article/a1#char=0,8> a wp:Passage ; nif:beginIndex 0 ; nif:endIndex 8 ; nif:anchorOf "海州市市长张大山" .
            }
            <article/a2> {
              <article/a2> a wp:Article ; dcterms:identifier "a2" ; rdfs:label "又闻"@zh-Hans .
              <person/张大山> a wp:Person ; rdfs:label "张大山"@zh-Hans .
              <article/a2/project/5G%2F6G%20%3Cb%3E> a wp:Project ; rdfs:label "5G/6G <b>"@zh-Hans .
            }
            """;
    private static Serving server;

    @BeforeAll
    static void start() {
        server = Serving.trig(GRAPHS, BASE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"text/html,/page,''", "text/turtle,/data,.ttl", "application/ld+json,/data,.jsonld",
            "application/n-triples,/data,.nt", "application/rdf+xml,/data,.rdf", "application/trig,/data,.trig",
            "'text/turtle;q=0.4,application/ld+json;q=0.6,text/html;q=0.1',/data,.jsonld"})
    void thingLeadsToTheDocumentThatIsAccepted(String accepted, String place, String ending) {
        var answer = server.get(PERSON, "Accept", accepted);
        assertEquals(303, answer.statusCode());
        assertEquals(place + PERSON + ending, answer.headers().firstValue("Location").orElseThrow());
        assertEquals("Accept", answer.headers().firstValue("Vary").orElseThrow());
        assertTrue(answer.headers().allValues("Link").contains(
                "</data" + PERSON + ".ttl>; rel=\"alternate\"; type=\"text/turtle\""), answer.headers().toString());
    }

    @Test
    void whatNobodyOffersIsNotAcceptable() {
        assertEquals(406, server.get(PERSON, "Accept", "image/png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/person/nobody", "/person/%FF", "/data/person/nobody.ttl", "/data/person/nobody",
            "/data/person/nobody.exe", "/page/person/nobody", "/data/.ttl", "/article/a1/../a2", "/assets/nothing.js"})
    void whatIsNotThereIsNotFound(String path) {
        var status = server.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig"})
    void dataTellTheSameInEveryFormat(String ending) {
        var answer = server.get("/data" + PERSON + "." + ending);
        assertEquals(200, answer.statusCode());
        var data = read(answer.body(), answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(data.contains(Node.ANY, iri("person/张大山"), Node.ANY, iri("post/海州市市长")), answer.body());
        assertTrue(data.contains(Node.ANY, iri("article/a1#claim-1"), Node.ANY, iri("article/a1#char=0,8")));
        assertTrue(data.contains(Node.ANY, iri("article/a1#char=0,8"), Node.ANY, text("海州市市长张大山")));
        assertFalse(data.contains(Node.ANY, iri("article/a2"), Node.ANY, Node.ANY));
        assertEquals(ending.equals("trig"), data.containsGraph(iri("article/a1")));
    }

    @Test
    void tripleOfManyArticlesStandsOnceOutsideOfGraphs() {
        var lines = server.get("/data" + PERSON + ".nt").body().lines().toList();
        assertEquals(lines.stream().distinct().count(), lines.size());
    }

    @Test
    void articleIsItsGraph() {
        var data = read(server.get("/data/article/a1.trig").body(), "application/trig");
        assertEquals(21, data.getGraph(iri("article/a1")).size());
        assertFalse(data.containsGraph(iri("article/a2")));
    }

    @Test
    void nameWithASlashAndMarkupResolves() {
        var path = "/article/a2/project/5G%2F6G%20%3Cb%3E";
        assertEquals("/page" + path, server.get(path).headers().firstValue("Location").orElseThrow());
        var page = server.get("/page" + path);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("5G/6G &lt;b&gt;"));
        assertFalse(page.body().contains("<b>"));
        assertTrue(server.get("/data" + path + ".nt").body().contains("5G/6G <b>"));
    }

    @Test
    void ontologyResolvesWhateverTheBase() {
        assertEquals("/page/ontology", server.get("/ontology").headers().firstValue("Location").orElseThrow());
        assertEquals("/data/ontology.ttl",
                server.get("/ontology", "Accept", "text/turtle").headers().firstValue("Location").orElseThrow());
        assertTrue(server.get("/data/ontology.ttl").body().contains("wp:addresses"));
        assertTrue(server.get("/page/ontology").body().contains("id=\"addresses\""));
    }

    private static DatasetGraph read(String body, String contentType) {
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(body, RDFLanguages.contentTypeToLang(contentType.replaceFirst(";.*", ""))).parse(data);
        return data;
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
