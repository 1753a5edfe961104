package org.wenpu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private static final String NEWS = "海州市召开大会\n\n1月8日，市委书记张大山主持召开大会。他强调，海州市要大力发展海洋渔业。\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void extractWritesRdf() throws IOException {
        var file = folder.resolve("out.nq");
        assertEquals(0, run("extract", article("a"), "-o", file.toString()), this::errors);
        assertTrue(Files.readString(file).contains("<https://w3id.org/wenpu/article/a>"));
        assertTrue(printed().startsWith("1 articles, "), printed());
    }

    @Test
    void numberOfThreadsDoesNotChangeTheBytes() throws IOException {
        for (var i = 0; i < 20; i++) {
            article("a" + i);
        }
        run("extract", folder.toString(), "-o", folder.resolve("1.trig").toString(), "--threads", "1");
        run("extract", folder.toString(), "-o", folder.resolve("3.trig").toString(), "--threads", "3");
        assertEquals(Files.readString(folder.resolve("1.trig")), Files.readString(folder.resolve("3.trig")));
    }

    @Test
    void standardInputIsRead() throws IOException {
        var file = folder.resolve("out.nq");
        assertEquals(0, run("extract", "-", "-o", file.toString()), this::errors);
        assertTrue(Files.readString(file).contains("<https://w3id.org/wenpu/article/stdin>"));
    }

    @Test
    void badArticleFailsAndTheRestIsDone() throws IOException {
        var bad = Files.write(folder.resolve("bad.txt"), "海州市召開大會，會議強調要發展產業。".getBytes(Charset.forName("Big5")));
        var file = folder.resolve("out.nq");
        assertEquals(1, run("extract", bad.toString(), "nowhere.txt", article("a"), "-o", file.toString()));
        assertTrue(Files.exists(file));
        assertEquals(bad + ": unknown encoding; expected UTF-8, GB18030, or UTF-16 with a byte order mark\n"
                + "nowhere.txt: no such file or folder\n", errors());
        assertTrue(printed().endsWith(" claims, 2 failed\n"), printed());
    }

    @Test
    void nothingIsWrittenWhereNothingWasRead() throws IOException {
        var file = folder.resolve("out.nq");
        assertEquals(1, run("extract", "nowhere.txt", "-o", file.toString()));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aModelOfObjectsIsTrained() throws IOException {
        var record = "{\"id\": \"a\", \"text\": \"海州市要发展渔业。\", \"mentions\": [[6, 8, \"develops\"]]}\n";
        var file = Files.writeString(folder.resolve("objects.jsonl"), record);
        var model = folder.resolve("objects.model");
        assertEquals(0, run("train-objects", file.toString(), "-o", model.toString()), this::errors);
        assertTrue(Files.size(model) > 0);
    }

    @Test
    void aWrongLabelOfAnObjectIsToldWithItsPlace() throws IOException {
        var record = "{\"id\": \"a\", \"text\": \"海州市要发展渔业。\", \"mentions\": [[6, 8, \"IND\"]]}\n";
        var file = Files.writeString(folder.resolve("objects.jsonl"), record);
        assertEquals(2, run("train-objects", file.toString(), "-o", folder.resolve("objects.model").toString()));
        assertTrue(errors().startsWith("wenpu: " + file + ":1:1: predicate IND: expected one of [develops, "), errors());
    }

    @Test
    void wrongUsageIsToldInOneLine() {
        assertEquals(2, run("extract"));
        assertEquals("wenpu: Missing required options and parameters: '--output=FILE', 'INPUT' "
                + "(see wenpu extract --help)\n", errors());
    }

    @Test
    void unknownFormatIsRefusedBeforeTheWork() throws IOException {
        assertEquals(2, run("extract", article("a"), "-o", folder.resolve("out.zip").toString()));
        assertTrue(errors().contains("out.zip: no known ending; expected one of .nq, "), errors());
        assertFalse(Files.exists(folder.resolve("out.zip")));
    }

    @Test
    void wrongBaseIsRefused() throws IOException {
        assertEquals(2, run("extract", article("a"), "-o", folder.resolve("a.nq").toString(), "--base", "nonsense"));
        assertTrue(errors().startsWith("wenpu: base 'nonsense'; expected "), errors());
    }

    @Test
    void portInUseIsToldBeforeTheWork() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(socket.getLocalPort());
            var store = folder.resolve("store");
            assertEquals(2, run("run", article("a"), "--port", port, "--store", store.toString(), "--dumps",
                    folder.resolve("dumps").toString()));
            assertEquals("wenpu: port " + port + " is in use; expected a free one\n", errors());
            assertFalse(Files.exists(store));
        }
    }

    @Test
    void articlesAreBuiltAskedReplacedAndRemoved() throws IOException {
        var store = folder.resolve("store").toString();
        assertEquals(0, run("build", article("a"), article("b"), "--store", store), this::errors);
        assertEquals(0, run("query", "articles", "--store", store, "--format", "csv"), this::errors);
        assertTrue(printed().contains("\r\na,海州市召开大会,"), printed());
        assertTrue(printed().contains("\r\nb,海州市召开大会,"), printed());
        assertEquals(1, run("remove", "b", "c", "--store", store));
        assertEquals("c: no such article in " + store + "\n", errors());
        out.reset();
        assertEquals(0, run("query", "articles", "--store", store, "--format", "csv"));
        assertFalse(printed().contains("\r\nb,"), printed());
    }

    @Test
    void noStoreIsMadeWhereNothingWasRead() {
        var store = folder.resolve("store");
        assertEquals(1, run("build", "nowhere.txt", "--store", store.toString()));
        assertFalse(Files.exists(store));
        assertEquals("nowhere.txt: no such file or folder\n", errors());
        assertEquals("0 articles, 0 claims, 1 failed\n", printed());
    }

    @Test
    void removedArticleLeavesNoTrace() throws IOException {
        run("build", article("a"), article("b"), "--store", folder.resolve("both").toString());
        run("remove", "b", "--store", folder.resolve("both").toString());
        run("build", article("a"), "--store", folder.resolve("one").toString());
        assertEquals(dump("one"), dump("both"));
    }

    @Test
    void correctedArticleReplacesTheFormer() throws IOException {
        var store = folder.resolve("both").toString();
        run("build", article("a"), article("b"), "--store", store);
        Files.writeString(folder.resolve("b.txt"), "江州市召开大会\n\n江州市要大力发展盐业。\n");
        run("build", folder.resolve("b.txt").toString(), "--store", store);
        run("build", folder.resolve("b.txt").toString(), article("a"), "--store", folder.resolve("new").toString());
        assertEquals(dump("new"), dump("both"));
    }

    @Test
    void dumpIsLoadedAgain() throws IOException {
        run("build", article("a"), article("b"), "--store", folder.resolve("one").toString());
        var dumped = dump("one");
        assertEquals(0, run("load", folder.resolve("one-dumps/wenpu.trig.gz").toString(), "--store",
                folder.resolve("again").toString()), this::errors);
        assertEquals(dumped, dump("again"));
    }

    @Test
    void brokenRdfIsNotLoaded() throws IOException {
        run("build", article("a"), "--store", folder.resolve("one").toString());
        var before = dump("one");
        var broken = Files.writeString(folder.resolve("broken.ttl"),
                "<https://example.org/a> a <https://example.org/B> .\n<a b");
        assertEquals(2, run("load", broken.toString(), "--store", folder.resolve("one").toString()));
        assertEquals(1, errors().lines().count(), errors());
        assertTrue(errors().contains("broken.ttl"), errors());
        assertEquals(before, dump("one"));
    }

    @Test
    void wrongFileLeavesNoNewStore() throws IOException {
        var store = folder.resolve("new");
        var broken = Files.writeString(folder.resolve("broken.ttl"), "<a b");
        assertEquals(2, run("load", broken.toString(), "--store", store.toString()));
        assertFalse(Files.exists(store));
    }

    @Test
    void missingFileIsNamedOnce() {
        var missing = folder.resolve("missing.nq");
        assertEquals(2, run("load", missing.toString(), "--store", folder.resolve("new").toString()));
        assertEquals("wenpu: " + missing + ": no such file or folder\n", errors());
    }

    @Test
    void questionsAreNamed() {
        assertEquals(0, run("queries"));
        assertTrue(printed().contains("industries\n    某地被要求发展、聚焦哪些产业？"), printed());
    }

    @Test
    void unknownQuestionIsRefused() throws IOException {
        var store = folder.resolve("store").toString();
        run("build", article("a"), "--store", store);
        assertEquals(2, run("query", "what", "--store", store));
        assertEquals("wenpu: question 'what'; expected one that 'wenpu queries' lists, or a file\n", errors());
    }

    @Test
    void missingStoreIsRefused() {
        var store = folder.resolve("store");
        assertEquals(2, run("query", "articles", "--store", store.toString()));
        assertTrue(errors().startsWith("wenpu: " + store + ": no store; expected "), errors());
        assertFalse(Files.exists(store));
    }

    @Test
    void ownFilesAgree() {
        assertEquals(0, run("check"), this::errors);
    }

    @Test
    void unreadableArgumentsAreRefused() {
        assertEquals(2, run("query", "industries", "--set", "place=\uFFFD\uFFFD"));
        assertTrue(errors().contains("expected a UTF-8 locale"), errors());
    }

    /** The checksums of the dump of a store. */
    private String dump(String store) throws IOException {
        var dumps = folder.resolve(store + "-dumps");
        assertEquals(0, run("dump", "--store", folder.resolve(store).toString(), "-o", dumps.toString()), this::errors);
        return Files.readString(dumps.resolve("SHA256SUMS"));
    }

    private String article(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), NEWS).toString();
    }

    private int run(String... arguments) {
        var in = new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8));
        return Wenpu.execute(new Console(in, stream(out), stream(err), false), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
