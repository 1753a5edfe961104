package org.wenpu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.model.Article;
import org.wenpu.model.Byline;
import org.wenpu.model.Script;

class SourcesTest {

    private static final String NEWS = "海州市召开大会\n\n1月8日，海州市召开大会。市长张大山主持会议。\n（记者 李一）\n";

    @TempDir
    private Path folder;

    @Test
    void textIsKeptAsItStandsAndItsFirstLineIsTheHeadline() throws IOException {
        var article = only(file("news.txt", NEWS.getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Article("news", "海州市召开大会", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Byline("记者", "李一")), Script.SIMPLIFIED, NEWS), article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void encodingIsDetected(String encoding) throws IOException {
        assertEquals(NEWS, only(file("news.txt", NEWS.getBytes(Charset.forName(encoding)))).text());
    }

    @Test
    void byteOrderMarkIsNoText() throws IOException {
        assertEquals(NEWS, only(file("news.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8))).text());
    }

    @Test
    void traditionalScriptIsDetected() throws IOException {
        var text = "海州市召開大會\n\n1月8日，海州市召開大會，會議強調要發展產業。\n";
        assertEquals(Script.TRADITIONAL, only(file("a.txt", text.getBytes(Charset.forName("GB18030")))).script());
    }

    @Test
    void recordsWithoutARecordAreNoArticles() throws IOException {
        var file = file("news.jsonl", "\n \n".getBytes(StandardCharsets.UTF_8));
        assertEquals("empty; expected an article on each line",
                assertThrows(UnreadableInput.class, () -> only(file)).getMessage());
    }

    @Test
    void brokenArchiveIsNamed() throws IOException {
        var file = file("news.jsonl.gz", new byte[] {0x1F, (byte) 0x8B, 8});
        assertEquals("cannot be read: ends too early",
                assertThrows(UnreadableInput.class, () -> only(file)).getMessage());
    }

    @Test
    void frontMatterIsNoText() throws IOException {
        var file = "---\nid: haizhou-1\ntitle: 大会召开\ndate: 2025-01-08\noutlet: 海州日报\n"
                + "source: https://example.org/1\n---\n正文第一行。\n第二行。\n";
        var article = only(file("news.md", file.getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Article("haizhou-1", "大会召开", Optional.of(LocalDate.of(2025, 1, 8)), Optional.of("海州日报"),
                Optional.of("https://example.org/1"), List.of(), Script.SIMPLIFIED, "正文第一行。\n第二行。\n"), article);
    }

    @Test
    void paragraphIsNoHeadline() throws IOException {
        assertEquals("", only(file("a.txt", "全市经济平稳。\n产业发展良好。\n".getBytes(StandardCharsets.UTF_8))).title());
        assertEquals("", only(file("b.txt", "只有一行的短文".getBytes(StandardCharsets.UTF_8))).title());
    }

    @Test
    void jsonRecordsAreReadWithTheirHeadlineAsFirstLine() throws IOException {
        var lines = "{\"id\":\"n1\",\"title\":\"开幕\",\"date\":\"2023-08-16\",\"text\":\"今天开幕。\"}\n\n"
                + "{\"id\":\"n2\",\"title\":\"\",\"date\":\"\",\"text\":\"明天闭幕。\",\"mentions\":[[0,2,\"PER\"]]}\n";
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        var articles = articles(file("news.jsonl.gz", packed.toByteArray()).toString());
        assertEquals(List.of("开幕\n\n今天开幕。", "明天闭幕。"), articles.stream().map(Article::text).toList());
        assertEquals(List.of("n1", "n2"), articles.stream().map(Article::identifier).toList());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 16)), articles.get(0).published());
    }

    @Test
    void pageGivesItsHeadlineAndParagraphs() throws IOException {
        var page = """
                <html><head><title>开幕_海州网</title><meta charset="gb2312">
                <meta name="PubDate" content="2023-07-28 10:00"><meta name="ContentSource" content="海州日报">
                <script>var 广告 = 1;</script></head><body>
                <div><a href="/">首页</a><a href="/2">新闻中心要闻列表</a></div>
                <h1>海州市 咖啡节开幕</h1>
                <div class="text"><p>　　7月28日，<b>海州市</b>咖啡节开幕。</p><p>市长&lt;张大山&gt;致辞。<br>他说，欢迎。</p></div>
                <footer>版权所有</footer></body></html>""";
        var article = only(file("page.html", page.getBytes(Charset.forName("GB18030"))));
        assertEquals("海州市 咖啡节开幕\n\n7月28日，海州市咖啡节开幕。\n市长<张大山>致辞。\n他说，欢迎。", article.text());
        assertEquals("海州市 咖啡节开幕", article.title());
        assertEquals(Optional.of(LocalDate.of(2023, 7, 28)), article.published());
        assertEquals(Optional.of("海州日报"), article.outlet());
    }

    @Test
    void folderIsReadInTheOrderOfItsPaths() throws IOException {
        file("b.txt", "乙。".getBytes(StandardCharsets.UTF_8));
        file("sub/c.txt", "丙。".getBytes(StandardCharsets.UTF_8));
        file("a.jsonl", "{\"id\":\"x\",\"text\":\"甲。\"}".getBytes(StandardCharsets.UTF_8));
        file("README.md", "说明。".getBytes(StandardCharsets.UTF_8));
        file("facts.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("x", "b", "c"), articles(folder.toString()).stream().map(Article::identifier).toList());
    }

    @Test
    void standardInputIsTextOrRecords() {
        assertEquals("stdin", standardInput("今天开幕。").identifier());
        assertEquals("n1", standardInput("\n{\"id\":\"n1\",\"text\":\"今天开幕。\"}").identifier());
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertFails(file("a.txt", new byte[0]).toString(), "a.txt", "empty; expected the text of an article");
        assertFails(file("b.txt", " \n　".getBytes(StandardCharsets.UTF_8)).toString(), "b.txt", "empty; expected");
    }

    @Test
    void binaryFileIsRefused() throws IOException {
        assertFails(file("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10, 0, 0}).toString(), "a.txt",
                "binary data; expected text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "windows-1252", "UTF-16LE"})
    void otherEncodingIsRefused(String encoding) throws IOException {
        var text = encoding.equals("Big5") ? "海州市召開大會，會議強調要發展產業。" : "Résumé für Žofín, naïve café.\n";
        var failure = failure(file("a.txt", text.getBytes(Charset.forName(encoding))).toString());
        assertTrue(failure.failed().reason().matches("unknown encoding; expected UTF-8, .*|binary data; .*"));
    }

    @Test
    void missingFileIsRefused() {
        assertFails("nowhere.txt", "nowhere.txt", "no such file or folder");
    }

    @Test
    void folderWithoutArticlesIsRefused() {
        assertFails(folder.toString(), folder.getFileName().toString(), "no article in this folder");
    }

    @Test
    void badFrontMatterIsNamedByItsLine() throws IOException {
        assertFails(file("a.txt", "---\ntitle: 甲\ndate: [乙\n---\n丙。".getBytes(StandardCharsets.UTF_8)).toString(),
                "a.txt:4", "front matter: ");
        assertFails(file("b.txt", "---\ndate: 昨天\n---\n丙。".getBytes(StandardCharsets.UTF_8)).toString(),
                "b.txt", "date '昨天'; expected a day such as 2025-01-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\"}", "{\"text\":\"甲\"}", "[1]", "null", "{\"id\":\"a\",", "甲",
            "{\"id\":\"a\",\"text\":\"\\ud800\"}"})
    void badRecordIsNamedByItsLine(String line) throws IOException {
        var file = file("a.jsonl", ("{\"id\":\"x\",\"text\":\"甲。\"}\n" + line).getBytes(StandardCharsets.UTF_8));
        var inputs = new Sources(System.in).inputs(List.of(file.toString())).toList();
        var failure = assertThrows(UnreadableInput.class, () -> inputs.get(1).article());
        assertEquals(file + ":2", failure.failed().place());
    }

    @Test
    void namedTextsAreReadable() {
        var names = Path.of("../shared/names/names.jsonl");
        assumeTrue(Files.exists(names), "needs ../shared");
        assertEquals(160, articles(names.toString()).size());
    }

    private Path file(String name, byte[] content) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content);
    }

    private static Article only(Path file) {
        var articles = articles(file.toString());
        assertEquals(1, articles.size());
        return articles.get(0);
    }

    private static List<Article> articles(String argument) {
        return new Sources(System.in).inputs(List.of(argument)).map(Input::article).toList();
    }

    private static Article standardInput(String text) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Sources(in).inputs(List.of("-")).findFirst().orElseThrow().article();
    }

    private static UnreadableInput failure(String argument) {
        return assertThrows(UnreadableInput.class, () -> articles(argument));
    }

    private static void assertFails(String argument, String place, String reason) {
        var failed = failure(argument).failed();
        assertTrue(failed.place().endsWith(place), failed.place());
        assertTrue(failed.reason().startsWith(reason), failed.reason());
    }
}
