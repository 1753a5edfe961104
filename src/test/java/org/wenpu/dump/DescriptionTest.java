package org.wenpu.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;

class DescriptionTest {

    private static final List<NamedGraph> GRAPHS = List.of(
            Samples.writer().graph(Samples.extracted("one")), Samples.writer().graph(Samples.extracted("two")));
    private static final Vocabularies VOCABULARIES = Vocabularies.read();

    @TempDir
    Path folder;

    private Graph description;

    @BeforeEach
    void dump() throws IOException {
        try (var dumps = new Dumps(folder, new Iris(Iris.DEFAULT_BASE))) {
            GRAPHS.forEach(dumps::write);
            dumps.complete();
        }
        description = RDFParser.source(folder.resolve("void.ttl")).toGraph();
    }

    @Test
    void whatIsThereIsCounted() {
        assertEquals("2", value("?d void:documents ?n"));
        assertEquals("" + 2 * GRAPHS.get(0).quads().size(), value("<dataset> void:triples ?n"));
        assertEquals("1", value("?p void:class wp:Person ; void:entities ?n"));
        assertEquals("2", value("?p void:class wp:Project ; void:entities ?n"));
        assertEquals("8", value("?p void:class wp:Claim ; void:entities ?n"));
        assertEquals("2", value("?p void:property wp:develops ; void:triples ?n"));
    }

    @Test
    void eachFileIsNamedWithTypeSizeAndChecksum() throws IOException {
        for (var name : List.of("wenpu.nq.gz", "wenpu.trig.gz", "claims.csv.gz", "claims.parquet", "wenpu.graphml.gz",
                "wenpu.ttl", "shapes.ttl", "divisions.ttl")) {
            var file = DumpFile.of(folder.resolve(name), name);
            assertEquals("" + file.size(), value("[] dcat:distribution <dumps/" + name + "> . <dumps/" + name + """
                    > a dcat:Distribution ; dcat:mediaType ?type ; dcat:byteSize ?n"""), name);
            assertEquals(file.sha256(), value("<dumps/" + name + "> spdx:checksum/spdx:checksumValue ?n"), name);
        }
        assertEquals("https://www.iana.org/assignments/media-types/application/n-quads",
                value("<dumps/wenpu.nq.gz> dcat:mediaType ?n ; dcat:compressFormat ?gzip"));
    }

    @Test
    void everyDistributionIsAFileOfTheDump() throws IOException {
        var names = new DumpFolder(folder).names();
        description.stream(Node.ANY, org.apache.jena.vocabulary.DCAT.distribution.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI().replace("https://w3id.org/wenpu/dumps/", ""))
                .forEach(name -> assertTrue(names.contains(name), name));
    }

    @Test
    void endpointAndLicencesAreTold() {
        assertEquals("https://w3id.org/wenpu/sparql", value("<dataset> void:sparqlEndpoint ?n"));
        assertEquals("https://w3id.org/wenpu/sparql",
                value("?service a dcat:DataService ; dcat:servesDataset <dataset> ; dcat:endpointURL ?n"));
        assertEquals("https://www.apache.org/licenses/LICENSE-2.0", value("<dataset#ontology> dcterms:license ?n"));
        assertEquals("https://w3id.org/wenpu/dumps/divisions-LICENSE", value("<dataset#divisions> dcterms:license ?n"));
        assertEquals("https://w3id.org/wenpu/article/one", value("<dataset> void:exampleResource ?n"));
        assertEquals("https://w3id.org/wenpu/", value("<dataset> dcat:landingPage ?n"));
    }

    @Test
    void hasNoBlankNodes() {
        assertFalse(description.stream().anyMatch(triple ->
                triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void everyTermStandsInItsVocabulary() {
        var used = description.stream().flatMap(triple -> Stream.of(triple.getPredicate(),
                triple.getPredicate().equals(RDF.type.asNode()) ? triple.getObject() : triple.getPredicate()))
                .map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), used.stream().filter(Predicate.not(VOCABULARIES::hold)).collect(Collectors.toSet()));
    }

    @Test
    void subjectsAndObjectsAreOfTheClassesThatThePropertiesAskFor() {
        assertEquals(List.of(), description.stream().filter(triple -> !VOCABULARIES.allow(triple, description))
                .map(Triple::toString).toList());
    }

    private String value(String pattern) {
        var rows = QueryExec.graph(description).query("""
                BASE <https://w3id.org/wenpu/>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                PREFIX wp: <https://w3id.org/wenpu/ontology#>
                SELECT ?n {""" + pattern + "}").build().select().materialize();
        var found = rows.next().get("n");
        return found.isLiteral() ? found.getLiteralLexicalForm() : found.getURI();
    }
}
