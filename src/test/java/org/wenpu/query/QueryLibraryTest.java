package org.wenpu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {

    private static final Path SAMPLE = Path.of("src/test/resources/query-sample.trig");

    private final QueryLibrary library = QueryLibrary.standard();
    private final DatasetGraph sample = sample();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> questionsThatTheSeedArticlesLeaveOpenAreAnswered() {
        return library.questions().stream().filter(question -> isOpen(question.name()))
                .map(question -> DynamicTest.dynamicTest(question.name(),
                        () -> assertTrue(question.ask(sample, Map.of()) instanceof Answer.Rows rows
                                && !rows.bindings().isEmpty())));
    }

    /** Whether the expected answer over the seed articles is a header alone. */
    private static boolean isOpen(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/queries", name + ".csv")).size() == 1;
        } catch (IOException e) {
            throw new UncheckedIOException("read the expected answer to " + name, e);
        }
    }

    @Test
    void answersAreTables() {
        assertEquals("""
                who     relation  industry  modality   speaker  article  quote
                ------  --------  --------  ---------  -------  -------  ------------------------
                海州市  develops  盐业      Directive  张大山   a1       他说，海州市要发展盐业，
                """, answer("industries", Map.of(), ResultFormat.TABLE));
    }

    @Test
    void answersAreCsv() {
        assertEquals("who,audience,when,modality,article,quote\r\n张大山,大会,--01-08,Reported,a1,1月8日海州市市长张大山\r\n",
                answer("addresses", Map.of(), ResultFormat.CSV));
    }

    @Test
    void answersAreJson() {
        assertTrue(answer("members", Map.of("body", "江州"), ResultFormat.JSON).replaceAll("\\s", "")
                .contains("\"bindings\":[]"));
    }

    @Test
    void valueOfAParameterNarrowsTheAnswer() {
        assertEquals(3, lines(answer("industries", Map.of("place", "海州"), ResultFormat.TABLE)));
        assertEquals(2, lines(answer("industries", Map.of("place", "江州"), ResultFormat.TABLE)));
    }

    @Test
    void answerOutlivesTheTransaction() {
        var data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> RDFParser.source(SAMPLE).parse(data));
        var question = library.question("industries").orElseThrow();
        var answer = Txn.calculateRead(data, () -> question.ask(data, Map.of()));
        var out = new ByteArrayOutputStream();
        answer.write(ResultFormat.TABLE, out);
        assertEquals(answer("industries", Map.of(), ResultFormat.TABLE), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void otherNamesFindTheSameThing() {
        var simplified = answer("everything-about", Map.of("name", "张大山"), ResultFormat.CSV);
        assertEquals(8, lines(simplified));
        assertEquals(simplified, answer("everything-about", Map.of("name", "張大山"), ResultFormat.CSV));
    }

    @Test
    void valueIsBoundAndNotPasted() {
        var hostile = "\" || true) } # ";
        assertEquals(2, lines(answer("industries", Map.of("place", hostile), ResultFormat.TABLE)));
    }

    @Test
    void numbersAreValuesToo() {
        assertEquals(2, lines(answer("uncertain-claims", Map.of("below", "0.75"), ResultFormat.CSV)));
        assertEquals("name,claims,articles\r\n盐业,1,1\r\n", answer("most-named",
                Map.of("kind", "Industry"), ResultFormat.CSV));
    }

    @Test
    void addressesAreValuesToo() throws IOException {
        var file = folder.resolve("own.rq");
        Files.writeString(file, "# param who = <https://example.org/nobody> | 谁 | who\n"
                + "SELECT ?label { GRAPH ?g { ?who <http://www.w3.org/2000/01/rdf-schema#label> ?label } }");
        var out = new ByteArrayOutputStream();
        QueryLibrary.file(file).ask(sample, Map.of("who", "https://example.org/person/zhang"))
                .write(ResultFormat.CSV, out);
        assertEquals("label\r\n张大山\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void wrongValueIsRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> answer("uncertain-claims", Map.of("below", "half"), ResultFormat.CSV));
        assertEquals("value 'half' of parameter below; expected a decimal", error.getMessage());
    }

    @Test
    void unknownParameterIsRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> answer("industries", Map.of("plaice", "x"), ResultFormat.CSV));
        assertEquals("question industries has no parameter 'plaice'; expected one of place", error.getMessage());
    }

    @Test
    void askersOwnFileNeedsNoHead() throws IOException {
        var file = folder.resolve("own.rq");
        Files.writeString(file, "ASK { GRAPH ?g { ?s ?p ?o } }");
        var out = new ByteArrayOutputStream();
        QueryLibrary.file(file).ask(sample, Map.of()).write(ResultFormat.TABLE, out);
        assertEquals("true\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void constructGivesTurtle() throws IOException {
        var file = folder.resolve("own.rq");
        Files.writeString(file, "CONSTRUCT { ?s a ?c } WHERE { GRAPH ?g { ?s a ?c } }");
        var out = new ByteArrayOutputStream();
        QueryLibrary.file(file).ask(sample, Map.of()).write(ResultFormat.TABLE, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("wp:Person"));
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        var file = folder.resolve("own.rq");
        Files.writeString(file, "SELECT ?x { BIND(\"\\u001B[2J甲\" AS ?x) }");
        var out = new ByteArrayOutputStream();
        QueryLibrary.file(file).ask(sample, Map.of()).write(ResultFormat.TABLE, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith(" [2J甲\n"));
    }

    @Test
    void mistakesInAFileAreNamedByTheirPlace() {
        assertEquals("a.rq:1:1: no question in words; expected a line '# zh: …' at the head",
                mistake("SELECT * { ?s ?p ?o }"));
        assertEquals("a.rq:3:1: parameter ?place is not used; expected a variable of the query",
                mistake("# zh: 甲？\n# en: A?\n# param place = \"\" | 地方 | place\nSELECT * { ?s ?p ?o }"));
        assertEquals("a.rq:3:1: default 'x:y'; expected a term as in Turtle: \"word\", 0.5, <https://example.org/>",
                mistake("# zh: 甲？\n# en: A?\n# param s = x:y | 地方 | place\nSELECT * { ?s ?p ?o }"));
        assertTrue(mistake("# zh: 甲？\n# en: A?\nSELECT * { ?s ?p }").startsWith("a.rq:3:15: Encountered"));
    }

    private static String mistake(String text) {
        return assertThrows(IllegalStateException.class, () -> new QuestionReader("a.rq", text).question())
                .getMessage();
    }

    private String answer(String name, Map<String, String> values, ResultFormat format) {
        var out = new ByteArrayOutputStream();
        library.question(name).orElseThrow().ask(sample, values).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    private static DatasetGraph sample() {
        var data = DatasetGraphFactory.create();
        RDFParser.source(SAMPLE).parse(data);
        return data;
    }
}
