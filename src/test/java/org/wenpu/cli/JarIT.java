package org.wenpu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.MainJob;

/** Runs the jar as a process of its own. */
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void mainJobServesTheGraphUntilItIsInterrupted() throws IOException, InterruptedException {
        var store = folder.resolve("store").toString();
        try (var job = MainJob.start(folder)) {
            assertTrue(ask(job.address().resolve("sparql"), "?article a wp:Article"));
            var second = start("query", "articles", "--store", store);
            assertEquals(2, finished(second));
            assertEquals(1, errors(second).size(), () -> errors(second).toString());
            interrupt(job.process());
            assertTrue(job.process().waitFor(20, TimeUnit.SECONDS));
            assertTrue(job.rest().contains("Stopped."));
            assertEquals(List.of(), job.errors());
        }
        assertEquals(0, finished(start("query", "articles", "--store", store)));
    }

    @Test
    void serveWritesTheDumpsThatAreMissing() throws IOException, InterruptedException {
        var store = folder.resolve("store").toString();
        assertEquals(0, finished(start("build", "seeds/articles", "--store", store)));
        assertEquals("Dumps   " + folder.resolve("dumps") + ", written now", firstLineOfServing(store));
        var sums = Files.readString(folder.resolve("dumps/SHA256SUMS"));
        assertTrue(sums.contains("claims.parquet"), sums);
        assertEquals("Dumps   " + folder.resolve("dumps"), firstLineOfServing(store));
    }

    private String firstLineOfServing(String store) throws IOException, InterruptedException {
        var process = start("serve", "--store", store, "--port", "0");
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.readLine();
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void graphIsTheSameInTwoProcessesAndWithAnyNumberOfThreads() throws IOException, InterruptedException {
        assertEquals(-1, Files.mismatch(extracted(1), extracted(2)));
    }

    private Path extracted(int threads) throws IOException, InterruptedException {
        var file = folder.resolve(threads + ".nq");
        assertEquals(0, finished(start("extract", "seeds/articles", "-o", file.toString(), "--threads", "" + threads)));
        return file;
    }

    private static Process start(String... arguments) throws IOException {
        return MainJob.jar(arguments).start();
    }

    /** Sends what Ctrl-C sends; where the build itself runs in the background and ignores that, it is told to end. */
    private static void interrupt(Process process) throws IOException, InterruptedException {
        var pid = Long.toString(process.pid());
        var ignored = Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        new ProcessBuilder("kill", ignored ? "-TERM" : "-INT", pid).start().waitFor();
    }

    private static int finished(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private static List<String> errors(Process process) {
        return process.errorReader(StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether the default graph holds a pattern. */
    private static boolean ask(URI address, String pattern) throws IOException, InterruptedException {
        var query = "PREFIX wp: <https://w3id.org/wenpu/ontology#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK { " + pattern + " }";
        var question = address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(question))
                .header("Accept", "application/sparql-results+json").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body().replaceAll("\\s", "")
                .contains("\"boolean\":true");
    }
}
