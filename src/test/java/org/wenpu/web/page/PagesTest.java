package org.wenpu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.web.Serving;

class PagesTest {

    private static final String BASE = "https://example.org/";
    private static final String HOSTILE = """
            PREFIX wp: <https://w3id.org/wenpu/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            <article/x> {
              <article/x> a wp:Article ; dcterms:identifier "x" ; rdfs:label "<script>1</script>"@zh-Hans ;
                dcterms:title "<script>1</script>"@zh-Hans ; dcterms:language "zh-Hans" ; dcterms:source <javascript:alert(1)> ;
                nif:isString "𠮷😀<b>甲</b>会见乙，<i>乙</i>" .
              <person/e> a wp:Person ; rdfs:label "\\"><img src=x onerror=alert(1)>"@zh-Hans .
              <person/f> a wp:Person ; rdfs:label "乙"@zh-Hans .
              <article/x#claim-1> a wp:Claim ; rdf:subject <person/e> ; rdf:predicate wp:meetsWith ; rdf:object <person/f> ;
                wp:modality wp:Planned ; wp:rule "r" ; wp:confidence 0.9 ; wp:evidence <article/x#char=2,13> .
              <article/x#char=2,13> a wp:Passage ; nif:beginIndex 2 ; nif:endIndex 13 ; nif:anchorOf "<b>甲</b>会见乙" .
              <article/x#claim-2> a wp:Claim ; rdf:subject <person/f> ; rdf:predicate wp:meetsWith ; rdf:object <person/e> ;
                wp:modality wp:Reported ; wp:rule "r" ; wp:confidence 0.9 ; wp:evidence <article/x#char=10,14> .
              <article/x#char=10,14> a wp:Passage ; nif:beginIndex 10 ; nif:endIndex 14 ; nif:anchorOf "会见乙，" .
            }
            """;

    private static Serving server;

    @BeforeAll
    static void start() throws IOException {
        server = Serving.trig(Files.readString(Path.of("src/test/resources/query-sample.trig")) + HOSTILE, BASE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void entityShowsItsFactsByPredicate() {
        var page = page("/page/person/zhang?lang=en");
        assertEquals("张大山", page.selectFirst("h1").text());
        assertEquals("張大山", page.selectFirst(".names [lang=zh-Hant]").text());
        var post = page.selectFirst("#subject-holdsPost .fact");
        assertEquals("海州市市长", post.selectFirst(".statement > .thing").text());
        assertEquals("reported", post.selectFirst(".modality").text());
        assertEquals("1月8日海州市市长张大山", post.selectFirst("blockquote").text());
        assertEquals("/page/article/a1#claim-2", post.selectFirst("blockquote a").attr("href"));
        assertNotNull(page.selectFirst("#speaker .fact"), "what it says itself");
    }

    @Test
    void claimOfAnotherMakerIsShownAsFarAsItGoes() {
        var head = HOSTILE.substring(0, HOSTILE.indexOf("<article/x> {"));
        try (var loaded = Serving.trig(head + """
                <article/l> {
                  <article/l> a wp:Article ; rdfs:label "l"@zh-Hans ; nif:isString "甲" .
                  <article/l#1> a wp:Claim ; rdf:subject <person/甲> ; wp:evidence <article/l#char=0,9> .
                  <article/l#char=0,9> nif:beginIndex 0 ; nif:endIndex 9 ; nif:anchorOf "甲" .
                  <article/l#2> a wp:Claim ; rdf:subject [] ; rdf:predicate wp:attends ; rdf:object <person/甲> ; wp:modality "?" .
                  <person/甲> a wp:Person .
                }
                """, BASE)) {
            for (var path : List.of("/page/article/l", "/page/person/%E7%94%B2", "/data/article/l.ttl", "/explore")) {
                assertEquals(200, loaded.get(path).statusCode(), path);
            }
            assertEquals("甲", Jsoup.parse(loaded.get("/page/article/l").body()).selectFirst("mark").text());
        }
    }

    @Test
    void groupOfFactsIsShownInPages() {
        var facts = IntStream.range(0, 501).mapToObj("""
                <article/b#claim-%1$d> a wp:Claim ; rdf:subject <person/z> ; rdf:predicate wp:attends ; rdf:object <event/%1$d> ;
                  wp:modality wp:Reported ; wp:rule "r" ; wp:confidence 0.9 .
                """::formatted).collect(Collectors.joining());
        var head = HOSTILE.substring(0, HOSTILE.indexOf("<article/x> {"));
        try (var many = Serving.trig(head + "<article/b> { <person/z> a wp:Person . " + facts + " }", BASE)) {
            var first = Jsoup.parse(many.get("/page/person/z?lang=en").body());
            assertEquals(12, first.select(".fact").size());
            assertEquals("Show all 501", first.selectFirst("a[href='?group=subject-attends']").text());
            var alone = Jsoup.parse(many.get("/page/person/z?lang=en&group=subject-attends").body());
            assertEquals(500, alone.select(".fact").size());
            assertEquals("?group=subject-attends&from=500", alone.selectFirst("a:contains(other 1)").attr("href"));
            assertEquals(1, Jsoup.parse(many.get("/page/person/z?group=subject-attends&from=500").body()).select(".fact").size());
        }
    }

    @Test
    void traditionalScriptShowsTraditionalNames() {
        assertEquals("張大山", page("/page/person/zhang?lang=zh-Hant").selectFirst("h1").text());
    }

    @Test
    void articleMarksItsPassages() {
        var page = page("/page/article/x?lang=en");
        assertEquals(List.of("<b>甲</b>", "会见乙", "，"), page.select("mark").eachText());
        assertEquals("claim-1 claim-2", page.select("mark").get(1).attr("data-claims"));
        assertEquals("𠮷😀<b>甲</b>会见乙，<i>乙</i>", page.selectFirst(".words").text());
        assertNotNull(page.getElementById("char=10,14"));
        assertEquals("#char=2,13", page.selectFirst("#claim-1 .quote").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/article/x", "/page/person/e", "/explore?focus=https://example.org/person/e", "/",
            "/questions/partners?party=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/sparql?query=%3C%2Ftextarea%3E%3Cscript%3E",
            "/explore?focus=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"})
    void wordsOfArticlesAndVisitorsNeverBecomeMarkup(String path) {
        var page = Jsoup.parse(server.get(path, "Accept", "text/html").body());
        assertTrue(page.select("script:not([src]), img, b, i, [onerror]").isEmpty(), page.outerHtml());
        assertTrue(page.select("[href^=javascript]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"鹽業", "盐", "业 盐", "盐业*"})
    void searchFindsNamesAndQuotesInEitherScript(String words) {
        var page = page("/search?lang=en&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertTrue(page.select("[aria-labelledby=named] a").eachText().contains("盐业"), page.text());
        assertTrue(page.select("[aria-labelledby=passages] a").eachText().contains("他说，海州市要发展盐业，"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "\"", "\\", "a AND", "没有的话"})
    void searchThatFindsNothingSaysSo(String words) {
        var answer = server.get("/search?lang=en&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode());
        assertTrue(Jsoup.parse(answer.body()).select("section a").isEmpty(), answer.body());
    }

    @Test
    void startPageCountsAndNamesTheNewest() {
        var page = page("/?lang=en");
        assertTrue(page.select(".counts li").eachText().contains("2 article"), page.select(".counts li").text());
        assertEquals("/questions/most-named?kind=Person", page.selectFirst(".counts [data-kind=Person]").attr("href"));
        assertFalse(page.select(".newest a").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'',2", "&predicate=meetsWith,2", "&predicate=holdsPost,0", "&modality=Planned,1", "&modality=Directive,0",
            "&from=1999-01-01,0", "&predicate=%3E,2"})
    void pictureShowsWhatTheFilterLetsThrough(String filter, int edges) {
        var picture = server.get("/explore.json?focus=" + encoded(BASE + "person/e") + filter);
        assertEquals(edges, elements(picture.body()).filter(id -> id.contains(" ")).count(), picture.body());
        assertEquals(edges, page("/explore?focus=" + encoded(BASE + "person/e") + filter).select(".plain li").size());
    }

    @Test
    void pictureOfNothingIsRefused() {
        assertEquals(400, server.get("/explore.json").statusCode());
    }

    @Test
    void questionIsAnsweredWithLinks() {
        var page = page("/questions/posts?person=" + encoded("张大山") + "&lang=en");
        assertEquals("Which posts does a person hold?", page.selectFirst("h1").text());
        assertEquals("张大山", page.selectFirst("input[name=person]").attr("value"));
        var cells = page.selectFirst("tbody tr").select("td");
        assertEquals("/page/person/zhang", cells.get(0).selectFirst("a").attr("href"));
        assertEquals("/page/article/a1#char=0,12", cells.get(5).selectFirst("a").attr("href"));
        assertEquals(page.select("th").size(), cells.size());
    }

    @Test
    void answerIsAFile() {
        var csv = server.get("/answers/posts.csv?person=" + encoded("张大山"));
        assertEquals("attachment; filename=\"posts.csv\"", csv.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals("who,relation,post,modality,article,quote", csv.body().lines().findFirst().orElseThrow());
        assertTrue(csv.body().contains("张大山,holdsPost,海州市市长,Reported,a1,"));
        assertEquals(0, server.get("/answers/posts.csv?person=nobody").body().lines().skip(1).count());
        assertTrue(JsonParser.parseString(server.get("/answers/posts.json").body()).getAsJsonObject().has("results"));
    }

    @Test
    void wrongParameterIsToldInWords() {
        assertTrue(page("/questions/investments?least=much&lang=en").selectFirst("[role=alert]").text().contains("much"));
        assertEquals(400, server.get("/answers/investments.csv?least=much").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/nothing", "/answers/nothing.csv", "/answers/posts.exe", "/answers/", "/answers/posts"})
    void unknownQuestionIsNotFound(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    @Test
    void browserGetsAPageOfTheEndpointAndOthersTheProtocol() {
        var query = "/sparql?query=" + encoded("ASK { ?s ?p ?o }");
        assertEquals("ASK { ?s ?p ?o }", page(query).selectFirst("textarea").text());
        assertTrue(server.get(query).body().contains("true"));
        assertTrue(server.get(query + "&format=json", "Accept", "text/html,*/*;q=0.8").body().contains("true"));
        assertTrue(server.get(query, "Accept", "application/sparql-results+json").body().contains("true"));
    }

    private static Document page(String path) {
        var answer = server.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.body());
    }

    private static Stream<String> elements(String json) {
        return StreamSupport.stream(JsonParser.parseString(json).getAsJsonArray().spliterator(), false)
                .map(element -> element.getAsJsonObject().getAsJsonObject("data").get("id").getAsString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
