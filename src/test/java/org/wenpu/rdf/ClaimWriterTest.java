package org.wenpu.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.Outcome;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Period;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

class ClaimWriterTest {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final String PREFIXES = """
            PREFIX wp: <https://w3id.org/wenpu/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/wenpu/>
            """;

    private final ClaimWriter writer = Samples.writer();
    private final NamedGraph graph = writer.graph(Samples.extracted("a"));

    @Test
    void everyQuadStandsInTheGraphOfItsArticle() {
        assertEquals(Set.of(NodeFactory.createURI(BASE + "article/a")),
                Set.copyOf(graph.quads().stream().map(Quad::getGraph).toList()));
    }

    @Test
    void aClaimGivesItsDirectTripleAndItsNode() {
        says("<division/江城市> wp:develops <industry/茶产业> .");
        var claim = "<" + subject(Vocabulary.PREDICATE, Vocabulary.term("develops")) + ">";
        says(claim + """
                 a wp:Claim ; rdf:subject <division/江城市> ; rdf:predicate wp:develops ; rdf:object <industry/茶产业> ;
                wp:modality wp:Directive ; wp:speaker <person/李明> ; wp:rule "develops-1" ; wp:confidence 0.93 ;
                wp:evidence <article/a#char=17,26> ; prov:wasDerivedFrom <article/a> .""");
    }

    @Test
    void aClaimIsNamedAsIrisNamesIt() {
        var extracted = Samples.extracted("a");
        var iris = new Iris(Iris.DEFAULT_BASE);
        extracted.claims().forEach(claim -> assertTrue(
                graph.graph().contains(iris.claim(claim, graph.name()), RDF.type.asNode(), Vocabulary.CLAIM)));
    }

    @Test
    void aClaimOfTheArticleItselfHasNoSpeaker() {
        var claim = subject(Vocabulary.PREDICATE, Vocabulary.term("addresses"));
        assertFalse(graph.graph().contains(claim, Vocabulary.SPEAKER, Node.ANY));
    }

    @Test
    void aPassageHasItsOffsetsAndItsWordsInTheScriptOfTheText() {
        says("""
                <article/a#char=17,26> a wp:Passage ; nif:beginIndex 17 ; nif:endIndex 26 ;
                nif:anchorOf "江城市要發展茶產業" ; nif:referenceContext <article/a> .""");
    }

    @Test
    void offsetsCountCharactersWhereverTheyStandInUnicode() {
        var text = "\uD83D\uDE00李\uD842\uDFB7到江城。\uD83D\uDE00李\uD842\uDFB7要發展茶產業";
        var claim = Samples.claim(Samples.CITY, "develops", Samples.TEA, new Span(11, 20));
        says(writer.graph(new Outcome.Extracted(Samples.article("a", text), List.of(claim))), """
                <article/a#char=8,16> nif:beginIndex 8 ; nif:endIndex 16 ; nif:anchorOf "李\uD842\uDFB7要發展茶產業" .""");
    }

    @Test
    void namesAreInSimplifiedScriptAndTheTraditionalOneIsAnother() {
        says("""
                <organisation/江城市代表团> a wp:Organisation ; rdfs:label "江城市代表团"@zh-Hans ;
                skos:altLabel "江城代表团"@zh-Hans, "江城代表團"@zh-Hant .""");
    }

    @Test
    void aNameThatIsTheSameInBothScriptsStandsOnce() {
        assertFalse(graph.graph().contains(NodeFactory.createURI(BASE + "person/李明"), Vocabulary.ALT_LABEL, Node.ANY));
    }

    @Test
    void theArticleIsDescribed() {
        says("""
                <article/a> a wp:Article ; dcterms:identifier "a" ; dcterms:title "李明在江城"@zh-Hant ;
                rdfs:label "李明在江城"@zh-Hans ; dcterms:language "zh-Hant" ; dcterms:issued "2025-01-09"^^xsd:date ;
                dcterms:publisher <organisation/江城日报> ; dcterms:source <https://example.org/news/1> ;
                wp:byline "記者 王芳"@zh-Hant .
                <organisation/江城日报> rdfs:label "江城日报"@zh-Hans ; skos:altLabel "江城日報"@zh-Hant .""");
    }

    @Test
    void anArticleWithoutATitleIsLabelledByItsIdentifier() {
        var article = new Article("n-1", "", Optional.empty(), Optional.empty(), Optional.of("江城日报"), List.of(),
                Script.SIMPLIFIED, Samples.TEXT);
        var plain = writer.graph(new Outcome.Extracted(article, List.of()));
        assertEquals(6, plain.quads().size());
        says(plain, "<article/n-1> rdfs:label \"n-1\"@zh-Hans ; dcterms:source \"江城日报\" .");
    }

    @Test
    void anAmountIsWrittenAsTheTextHasItWithItsNumberOnTheProject() {
        says("""
                <article/a/project/茶城项目> wp:investment "12亿元" ; wp:investmentCurrency "CNY" ;
                wp:investmentNumber 1200000000.0 .""");
    }

    @Test
    void aDateIsAsExactAsTheText() {
        says("<article/a/event/审议> wp:occursOn \"--01-08\"^^xsd:gMonthDay .");
    }

    @Test
    void aPeriodGoesFromOneDateToTheOther() {
        var period = new Period(new PartialDate(null, 1, 8), new PartialDate(null, 1, 10));
        var claim = Samples.claim(Samples.SESSION, "occursOn", period, new Span(27, 45));
        says(writer.graph(new Outcome.Extracted(Samples.article("a", Samples.TEXT), List.of(claim))),
                "<article/a/event/审议> wp:occursOn \"--01-08/--01-10\"^^wp:Period .");
    }

    @Test
    void aZoneIsAPlaceAndAnOrganisation() {
        var zone = new Entity(EntityType.PLACE, "江城高新区", Scope.SHARED, "江城高新区", Set.of(EntityType.ORGANISATION),
                new TreeSet<>(), Optional.empty());
        var claim = Samples.claim(zone, "develops", Samples.TEA, new Span(0, 3));
        says(writer.graph(new Outcome.Extracted(Samples.article("a", Samples.TEXT), List.of(claim))),
                "<place/江城高新区> a wp:Place, wp:Organisation .");
    }

    @Test
    void claimsThatDifferInModalityOrSpeakerAreDifferent() {
        var evidence = List.of(new Span(0, 3));
        var speakers = List.of(Optional.<Entity>empty(), Optional.of(Samples.LI_MING));
        var claims = new ArrayList<Claim>();
        for (var modality : Modality.values()) {
            speakers.forEach(speaker -> claims.add(
                    new Claim(Samples.CITY, "develops", Samples.TEA, modality, speaker, evidence, "r", 1)));
        }
        var all = writer.graph(new Outcome.Extracted(Samples.article("a", Samples.TEXT), claims));
        assertEquals(6, all.quads().stream().filter(quad -> quad.getObject().equals(Vocabulary.CLAIM)).count());
    }

    @Test
    void theRuleAndTheEvidenceDoNotChangeTheIriOfAClaim() {
        var one = Samples.claim(Samples.CITY, "develops", Samples.TEA, new Span(0, 3));
        var other = new Claim(Samples.CITY, "develops", Samples.TEA, Modality.REPORTED, Optional.empty(),
                List.of(new Span(4, 5)), "other", 0.5);
        assertEquals(claims(one), claims(other));
        assertNotEquals(claims(one), claims(Samples.claim(Samples.CITY, "targets", Samples.TEA, new Span(0, 3))));
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        var extracted = Samples.extracted("a");
        var claims = new ArrayList<>(extracted.claims());
        Collections.reverse(claims);
        assertEquals(graph, writer.graph(new Outcome.Extracted(extracted.article(), claims)));
    }

    @Test
    void halfACharacterIsReplacedSoThatOffsetsStay() {
        var article = Samples.article("a", "\uD800李明\uD842\uDFB7");
        says(writer.graph(new Outcome.Extracted(article, List.of())),
                "<article/a> nif:isString \"\uFFFD李明\uD842\uDFB7\" .");
    }

    @Test
    void thereAreNoBlankNodes() {
        assertFalse(graph.quads().stream().flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
                .anyMatch(Node::isBlank));
    }

    @Test
    void aClaimCostsAtMostSixteenQuadsOnTheAverage() {
        var quads = writer.graph(Samples.dense("d", 30)).quads().size();
        assertTrue(quads <= 16 * 30, quads + " quads of 30 claims");
    }

    private void says(String turtle) {
        says(graph, turtle);
    }

    private static void says(NamedGraph graph, String turtle) {
        var found = graph.graph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph().stream()
                .forEach(triple -> assertTrue(found.contains(triple), () -> triple + " is not said"));
    }

    private Node subject(Node property, Node object) {
        return graph.graph().find(Node.ANY, property, object).next().getSubject();
    }

    private List<Node> claims(Claim claim) {
        return writer.graph(new Outcome.Extracted(Samples.article("a", Samples.TEXT), List.of(claim))).graph()
                .find(Node.ANY, RDF.type.asNode(), Vocabulary.CLAIM).mapWith(triple -> triple.getSubject()).toList();
    }
}
