package org.wenpu.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Outcome;
import org.wenpu.model.Span;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Samples;
import org.wenpu.rdf.Vocabulary;
import org.xml.sax.SAXException;

class ClaimTablesTest {

    private static final String HOSTILE = "茶\u0001\"<&]]>,;=\r\n𠮷";
    private static final String BASE = "https://w3id.org/wenpu/";

    @TempDir
    Path folder;

    @Test
    void aClaimIsARowWithItsWords() throws IOException {
        var row = parquet(graph("one")).get(1);
        assertEquals(BASE + "article/one", row.article());
        assertEquals("one", row.articleId());
        assertEquals(LocalDate.of(2025, 1, 9), row.issued());
        assertEquals("江城日报", row.outlet());
        assertEquals(BASE + "division/江城市", row.subject());
        assertEquals("江城市", row.subjectLabel());
        assertEquals(List.of("AdministrativeDivision"), row.subjectTypes());
        assertEquals("develops", row.predicate());
        assertEquals(BASE + "industry/茶产业", row.object());
        assertEquals("Directive", row.modality());
        assertEquals("李明", row.speakerLabel());
        assertEquals(0.93, row.confidence());
        assertEquals("develops-1", row.rule());
        assertEquals(List.of(17, 26), List.of(row.quoteBegin(), row.quoteEnd()));
        assertEquals("江城市要發展茶產業", row.quote());
    }

    @Test
    void aLiteralHasNoIri() throws IOException {
        var row = parquet(graph("one")).stream().filter(found -> found.predicate().equals("occursOn")).findFirst()
                .orElseThrow();
        assertNull(row.object());
        assertEquals("--01-08", row.objectLabel());
        assertEquals(List.of("xsd:gMonthDay"), row.objectTypes());
        assertNull(row.speaker());
    }

    @Test
    void claimsStandInTheOrderOfTheArticle() throws IOException {
        assertEquals(List.of("addresses", "develops"),
                parquet(graph("one")).subList(0, 2).stream().map(ClaimRow::predicate).toList());
    }

    @Test
    void csvAndParquetSayTheSame() throws IOException {
        var graphs = new NamedGraph[] {graph("one"), hostile(), graph("two")};
        var rows = parquet(graphs);
        var records = csv();
        assertEquals(rows.size(), records.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(rows.get(i).claim(), records.get(i).get("claim"));
            assertEquals(String.join("|", rows.get(i).objectTypes()), records.get(i).get("object_types"));
            assertEquals(rows.get(i).objectLabel(), records.get(i).get("object_label"));
            assertEquals("" + rows.get(i).confidence(), records.get(i).get("confidence"));
            assertEquals("" + rows.get(i).issued(), records.get(i).get("issued"));
            assertEquals("" + rows.get(i).quoteBegin(), records.get(i).get("quote_begin"));
        }
        assertTrue(rows.stream().anyMatch(row -> HOSTILE.equals(row.objectLabel())));
    }

    @Test
    void moreRowsThanAGroupAreWritten() throws IOException {
        var graphs = IntStream.range(100, 160).mapToObj(i -> Samples.writer().graph(Samples.dense("a" + i, 2000)))
                .toArray(NamedGraph[]::new);
        assertEquals(120_000, parquet(graphs).size());
    }

    @Test
    void aClaimThatLacksAllIsStillARow() throws IOException {
        var claim = NodeFactory.createURI("urn:x:claim");
        var graph = NodeFactory.createURI("urn:x:graph");
        var row = parquet(new NamedGraph(graph, List.of(Quad.create(graph, claim, Vocabulary.TYPE,
                Vocabulary.CLAIM)))).get(0);
        assertEquals("urn:x:claim", row.claim());
        assertNull(row.subject());
        assertEquals(List.of(), row.subjectTypes());
    }

    @Test
    void theNetworkHasEachEntityOnceAndAnEdgeForEachClaimBetweenTwo() throws Exception {
        write(graph("one"), graph("two"));
        var nodes = elements("node");
        assertEquals(4, nodes.size());
        assertEquals(List.of("李明", "江城市代表团", "江城市", "茶产业"), nodes.stream().map(node -> data(node, "label")).toList());
        assertEquals("AdministrativeDivision", data(nodes.get(2), "class"));
        assertEquals(BASE + "division/江城市", data(nodes.get(2), "iri"));
        var edges = elements("edge");
        assertEquals(4, edges.size());
        assertEquals("develops", data(edges.get(1), "predicate"));
        assertEquals("Directive", data(edges.get(1), "modality"));
        assertEquals("0.93", data(edges.get(1), "confidence"));
        assertEquals("2025-01-09", data(edges.get(1), "issued"));
        assertEquals("李明", data(edges.get(1), "speaker"));
        assertEquals(nodes.get(2).getAttribute("id"), edges.get(1).getAttribute("source"));
        assertEquals(nodes.get(3).getAttribute("id"), edges.get(3).getAttribute("target"));
    }

    @Test
    void whatBelongsToItsArticleIsAnotherNodeInAnother() throws Exception {
        write(projects("one"), projects("two"));
        assertEquals(2, elements("node").stream().filter(node -> data(node, "label").equals("茶城项目")).count());
        assertEquals(4, new HashSet<>(elements("edge").stream().map(edge -> edge.getAttribute("id")).toList()).size()
                + elements("edge").size());
    }

    @Test
    void noWordBecomesMarkup() throws Exception {
        write(hostile());
        assertEquals(HOSTILE.replace('\u0001', '\uFFFD').replace("\r\n", "\n"),
                data(elements("node").get(1), "label").replace("\r\n", "\n"));
    }

    private static NamedGraph graph(String name) {
        return Samples.writer().graph(Samples.extracted(name));
    }

    private static NamedGraph projects(String name) {
        var claim = Samples.claim(Samples.CITY, "advances", Samples.PROJECT, new Span(0, 12));
        return Samples.writer().graph(new Outcome.Extracted(Samples.article(name, Samples.TEXT), List.of(claim)));
    }

    private static NamedGraph hostile() {
        Entity hostile = Samples.entity(EntityType.INDUSTRY, HOSTILE);
        var claim = Samples.claim(Samples.CITY, "develops", hostile, new Span(0, 12));
        return Samples.writer().graph(new Outcome.Extracted(Samples.article("p/q", Samples.TEXT), List.of(claim)));
    }

    private void write(NamedGraph... graphs) throws IOException {
        try (var tables = new ClaimTables(new DumpFolder(folder))) {
            List.of(graphs).forEach(tables::write);
            tables.complete();
        }
    }

    private List<ClaimRow> parquet(NamedGraph... graphs) throws IOException {
        write(graphs);
        var file = new LocalInputFile(folder.resolve(DumpFolder.PARQUET));
        var rows = new ArrayList<ClaimRow>();
        try (var reader = CarpetParquetReader.builder(file, ClaimRow.class)
                .fieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE).withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Gunzip()).build()) {
            for (var row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<CSVRecord> csv() throws IOException {
        try (var in = new InputStreamReader(new GZIPInputStream(Files.newInputStream(folder.resolve(DumpFolder.CSV))),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }

    private List<Element> elements(String name) throws IOException, ParserConfigurationException, SAXException {
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(DumpFolder.GRAPHML)))) {
            var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName(name);
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
        }
    }

    private static String data(Element element, String key) {
        var found = element.getElementsByTagName("data");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i))
                .filter(data -> data.getAttribute("key").equals(key)).findFirst().orElseThrow().getTextContent();
    }
}
