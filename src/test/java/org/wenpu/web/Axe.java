package org.wenpu.web;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;

/** Checks the accessibility of a page with axe-core, in a world of its own that the page's policy does not touch. */
final class Axe {

    private static final String RUN = """
            ;axe.run(document, {preload: false, resultTypes: ['violations']}).then(results => JSON.stringify(
                results.violations.filter(violation => ['serious', 'critical'].includes(violation.impact))
                    .flatMap(violation => violation.nodes.map(node =>
                        `${violation.impact} ${violation.id}: ${violation.help}: ${node.html}`))))""";

    private final ChromeDriver driver;

    Axe(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The violations of serious and critical impact, each with its element. */
    List<String> barriers() {
        var answer = driver.executeCdpCommand("Runtime.evaluate", Map.of("expression", script() + RUN,
                "contextId", world(), "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException("axe-core failed: " + answer.get("exceptionDetails"));
        }
        var found = JsonParser.parseString((String) ((Map<?, ?>) answer.get("result")).get("value")).getAsJsonArray();
        return StreamSupport.stream(found.spliterator(), false).map(element -> element.getAsString()).toList();
    }

    private Object world() {
        var tree = (Map<?, ?>) driver.executeCdpCommand("Page.getFrameTree", Map.of()).get("frameTree");
        var frame = ((Map<?, ?>) tree.get("frame")).get("id");
        return driver.executeCdpCommand("Page.createIsolatedWorld", Map.of("frameId", frame)).get("executionContextId");
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("read axe.min.js", e);
        }
    }
}
