package org.wenpu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;

class SearchWordsTest {

    @TempDir
    private static Path folder;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.openOrCreate(folder.resolve("store"));
        store.load(List.of(Path.of("src/test/resources/query-sample.trig")), new Iris(Iris.DEFAULT_BASE));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"盐业", "鹽業", "' 盐业 '", "盐 业", "业　盐"})
    void allWordsMustStandInWhatIsFound(String text) {
        assertEquals(List.of("盐业"), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"盐业 张大山", "业盐", "盐业 AND", "盐业 NOT 张大山", "盐业 OR 张大山", "graph:盐业", "label:盐业",
            "\\\") OR label:(\"盐业", "盐业^9"})
    void wordsOfTheQueryLanguageAreWords(String text) {
        assertEquals(List.of(), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"盐业\"", "\"盐业\"", "盐业*", "盐业~", "/盐业/", "盐业\\", "\\盐业", "(盐业", "盐业^", "盐业)", "+盐业", "-盐业",
            "!盐业", "[盐业", "{盐业", "盐业?", "盐业:", "盐业 && ||", "盐业\t", "盐业 \\\""})
    void signsOfTheQueryLanguageMeanNothing(String text) {
        assertEquals(List.of("盐业"), found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\"", "*", "~", "/", "\\", "?", "()", "*:*", "+-!", "\"\"\"", "{}", "\u0000",
            "。", "\uD800"})
    void signsAloneAreNothingToSearchFor(String text) {
        assertTrue(new SearchWords(text).isEmpty());
    }

    @Test
    void aLongTextDoesNoHarm() {
        assertEquals(List.of(), found("盐业 ".repeat(15) + "没有的话 ".repeat(5000)));
        assertEquals(List.of(), found("盐".repeat(50_000)));
    }

    @ParameterizedTest
    @CsvSource({"發展鹽業, 1", "发展盐业，, 1", "业发展, 0", "'发展盐业\" OR \"张大山', 0", "'盐业\\', 1", "'', 0", "*, 0", "AND, 0"})
    void aQuestionAsksForAPhraseAsItStands(String phrase, int rows) {
        var question = QueryLibrary.standard().question("quotes").orElseThrow();
        var answer = Txn.calculateRead(store.dataset(), () -> question.ask(store.dataset(), Map.of("phrase", phrase)));
        assertEquals(rows, ((Answer.Rows) answer).bindings().size());
    }

    private static List<String> found(String text) {
        var query = QueryExec.dataset(store.dataset()).query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT DISTINCT ?name {
                  (?found ?score ?literal) text:query (rdfs:label ?words) BIND(STR(?literal) AS ?name)
                }
                """).substitution("words", new SearchWords(text).query());
        return Txn.calculateRead(store.dataset(), () -> query.select().stream()
                .map(row -> row.get("name").getLiteralLexicalForm()).toList());
    }
}
