package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Article;
import org.wenpu.model.Script;
import org.wenpu.rdf.GraphWriter;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Shapes;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.source.Input;

/** What is promised of every graph, on those of the articles that ship with the project. */
class SeedGraphTest {

    private static final int MOST_QUADS_FOR_A_CLAIM = 16;

    @TempDir
    private Path folder;

    @Test
    void twoRunsWithOneAndTwoThreadsGiveTheSameBytes() throws IOException {
        assertArrayEquals(written("one.nq", 1), written("two.nq", 2));
    }

    @Test
    void everyQuoteIsTheTextAtItsOffsets() {
        Seeds.extracted().forEach(extracted -> {
            var text = extracted.article().text();
            var graph = Seeds.graph(extracted);
            var begin = values(graph, Vocabulary.BEGIN_INDEX);
            var end = values(graph, Vocabulary.END_INDEX);
            var quotes = values(graph, Vocabulary.ANCHOR_OF);
            assertTrue(!quotes.isEmpty());
            assertEquals(quotes.keySet(), begin.keySet());
            quotes.forEach((passage, quote) -> assertEquals(
                    text.substring(number(begin.get(passage)), number(end.get(passage))), quote.getLiteralLexicalForm()));
        });
    }

    @Test
    void graphsKeepTheirShapes() {
        var shapes = Shapes.standard(Ontology.standard());
        Seeds.graphs().forEach(graph -> assertEquals(List.of(), shapes.violations(graph)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842\uDFB7", "\uD83D\uDE00"})
    void graphsOfTextsWithCharactersBeyondTheBasicPlaneKeepTheirShapes(String character) {
        var shapes = Shapes.standard(Ontology.standard());
        var inputs = Seeds.articles().<Input>map(article -> new Given(new Article(article.identifier(), article.title(),
                article.published(), article.outlet(), article.source(), article.bylines(), article.script(),
                article.text().replaceAll("(.{1,7})", "$1" + character))));
        Seeds.extracted(inputs, 1).forEach(extracted -> {
            assertFalse(extracted.claims().isEmpty());
            assertEquals(List.of(), shapes.violations(Seeds.graph(extracted)));
        });
    }

    @Test
    void claimIsFewQuads() {
        var quads = Seeds.graphs().stream().mapToInt(graph -> graph.quads().size()).sum();
        var claims = Seeds.extracted().stream().mapToInt(extracted -> extracted.claims().size()).sum();
        assertTrue(quads <= MOST_QUADS_FOR_A_CLAIM * claims, () -> quads + " quads, " + claims + " claims");
    }

    private byte[] written(String name, int threads) throws IOException {
        var file = folder.resolve(name);
        try (var writer = GraphWriter.open(file)) {
            Seeds.extracted(manyInputs(), threads).stream().map(Seeds::graph).forEach(writer::write);
            writer.complete();
        }
        return Files.readAllBytes(file);
    }

    /** The articles, and each of their paragraphs as an article of its own, so that there is work for two. */
    private static Stream<Input> manyInputs() {
        return Seeds.articles().flatMap(article -> Stream.concat(Stream.of(article), paragraphs(article)))
                .map(Given::new);
    }

    private static Stream<Article> paragraphs(Article article) {
        var paragraphs = article.text().lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, paragraphs.size()).mapToObj(i -> new Article(article.identifier() + "-" + i, "",
                article.published(), article.outlet(), article.source(), List.of(), article.script(),
                paragraphs.get(i)));
    }

    private record Given(Article article) implements Input {

        @Override
        public String place() {
            return article.identifier();
        }
    }

    /** The values of a property by what has it. */
    private static Map<Node, Node> values(NamedGraph graph, Node property) {
        return graph.quads().stream().filter(quad -> quad.getPredicate().equals(property))
                .collect(Collectors.toMap(Quad::getSubject, Quad::getObject));
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }
}
