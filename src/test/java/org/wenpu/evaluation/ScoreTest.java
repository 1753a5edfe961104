package org.wenpu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static final Path SCRIPT = Path.of("../shared/tools/score.py");
    private static final Path GOLD = Path.of("../shared/gold/seed");

    @TempDir
    private Path folder;

    @Test
    void rightWrongAndMissedFactsAreCounted() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "海州市要发展盐业、渔业。");
        Files.writeString(folder.resolve("a.json"), """
                {"facts": [
                  {"s": "海州市", "sAlt": ["海州"], "p": "develops", "o": "盐业", "modality": "directive",
                   "speaker": null, "evidence": ["海州市要发展盐业"]},
                  {"s": "海州市", "p": "develops", "o": "渔业", "modality": "directive", "speaker": "他",
                   "evidence": ["渔业"]},
                  {"s": "海州市", "p": "develops", "o": "海运", "modality": "directive", "evidence": ["渔业"],
                   "optional": true}]}""");
        var quads = new ArrayList<Quad>();
        claim(quads, "a", new Found("海州", "develops", "盐业", "Directive", "", 3, 8));
        claim(quads, "a", new Found("海州市", "develops", "海运", "Directive", "", 3, 8));
        claim(quads, "a", new Found("海州市", "develops", "采矿", "Directive", "", 3, 8));
        var score = Score.of(GoldArticle.folder(folder), quads);
        assertEquals(List.of("a MISSED  海州市 | develops | 渔业   « 渔业", "a WRONG   海州市 | develops | 采矿   rule-1"),
                score.errors());
        assertEquals(List.of("develops         gold    2 found    2 right    1  P 0.500  R 0.500  F1 0.500",
                "strict   P 0.500  R 0.500  F1 0.500   (1 of 2 gold, 2 found)", "relaxed  P 0.500  R 0.500  F1 0.500",
                "on strict matches: modality 1.000  speaker 1.000  evidence 1.000"), score.lines());
    }

    @Test
    void evidenceIsFoundByCharactersWhereverTheyStandInUnicode() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uD83D\uDE00".repeat(8) + "海州市要发展盐业。");
        Files.writeString(folder.resolve("a.json"), """
                {"facts": [{"s": "海州市", "p": "develops", "o": "盐业", "modality": "directive", "evidence": ["盐业"]}]}""");
        var quads = new ArrayList<Quad>();
        claim(quads, "a", new Found("海州市", "develops", "盐业", "Directive", "", 8, 16));
        assertEquals("on strict matches: modality 1.000  speaker 1.000  evidence 1.000",
                Score.of(GoldArticle.folder(folder), quads).lines().get(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void figuresAreThoseOfTheScript(int seed) throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCRIPT) && Files.exists(Path.of("/usr/bin/python3")), "needs ../shared and python3");
        var dump = folder.resolve("dump.nq");
        Files.write(dump, disturbed(new Random(seed)).stream().map(ScoreTest::line).distinct().toList());
        var quads = new ArrayList<Quad>();
        RDFParser.source(dump).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        var score = Score.of(GoldArticle.folder(GOLD), quads);
        var lines = Stream.concat(score.errors().stream(), score.lines().stream()).toList();
        assertEquals(String.join("\n", lines) + "\n", python(dump, "--errors"));
        assertEquals(score.json() + "\n", python(dump, "--json"));
        assertTrue(lines.size() > 30);
    }

    private static String python(Path dump, String option) throws IOException, InterruptedException {
        var command = List.of("/usr/bin/python3", SCRIPT.toString(), GOLD.toString(), dump.toString(), option);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** The gold facts as claims, some left out, some wrong, some said twice. */
    private static List<Quad> disturbed(Random random) {
        var quads = new ArrayList<Quad>();
        for (var article : GoldArticle.folder(GOLD)) {
            for (var fact : article.facts()) {
                for (var i = random.nextInt(3); i > 0; i--) {
                    var modality = random.nextInt(5) == 0 ? "Planned" : "Directive";
                    var object = random.nextInt(5) == 0 ? fact.o().substring(fact.o().length() / 3) + "甲" : fact.o();
                    var predicate = random.nextInt(9) == 0 ? "targets" : fact.p();
                    var begin = random.nextInt(2000);
                    var speaker = random.nextInt(4) == 0 || fact.speaker() == null ? "" : fact.speaker();
                    claim(quads, article.name(),
                            new Found(fact.s(), predicate, object, modality, speaker, begin, begin + 400));
                }
            }
        }
        return quads;
    }

    private record Found(String s, String p, String o, String modality, String speaker, int begin, int end) {
    }

    private static void claim(List<Quad> quads, String name, Found found) {
        var article = iri("article/" + name);
        var claim = iri("article/" + name + "#claim-" + Integer.toHexString(found.hashCode()));
        var passage = iri("article/" + name + "#char=" + found.begin() + "," + found.end());
        add(quads, article, "http://purl.org/dc/terms/identifier", NodeFactory.createLiteralString(name));
        add(quads, claim, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", term("Claim"));
        add(quads, claim, "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject", entity(quads, found.s()));
        add(quads, claim, "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate", term(found.p()));
        add(quads, claim, "http://www.w3.org/1999/02/22-rdf-syntax-ns#object",
                found.p().equals("occursOn") ? NodeFactory.createLiteralString(found.o()) : entity(quads, found.o()));
        add(quads, claim, term("modality").getURI(), term(found.modality()));
        if (!found.speaker().isEmpty()) {
            add(quads, claim, term("speaker").getURI(), entity(quads, found.speaker()));
        }
        add(quads, claim, term("rule").getURI(), NodeFactory.createLiteralString("rule-1"));
        add(quads, claim, term("evidence").getURI(), passage);
        add(quads, claim, "http://www.w3.org/ns/prov#wasDerivedFrom", article);
        add(quads, passage, "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex",
                NodeFactory.createLiteralString("" + found.begin()));
        add(quads, passage, "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex",
                NodeFactory.createLiteralString("" + found.end()));
    }

    private static Node entity(List<Quad> quads, String name) {
        var node = iri("entity/" + Integer.toHexString(name.hashCode()));
        add(quads, node, "http://www.w3.org/2000/01/rdf-schema#label", NodeFactory.createLiteralLang(name, "zh-Hans"));
        return node;
    }

    private static void add(List<Quad> quads, Node subject, String property, Node object) {
        quads.add(Quad.create(iri("article/g"), subject, NodeFactory.createURI(property), object));
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://w3id.org/wenpu/ontology#" + name);
    }

    private static Node iri(String path) {
        return NodeFactory.createURI("https://example.org/" + path);
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                .map(NodeFmtLib::strNT).reduce("", (one, other) -> one + other + " ") + ".";
    }
}
