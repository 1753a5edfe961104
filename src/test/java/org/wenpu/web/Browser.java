package org.wenpu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Opens pages and does with them what a reader does. */
final class Browser implements AutoCloseable {

    /** Widths of windows, in CSS pixels. */
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final BrowserLog log;
    private int width;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.log = new BrowserLog(driver.manage().logs());
    }

    /** Starts the browser of this machine; where it has none, the test is skipped. */
    static Browser open() {
        return new Browser(InstalledBrowser.start()).wide(DESKTOP);
    }

    /** Lays pages out for a window of that many CSS pixels, as a phone does where it is narrow. */
    Browser wide(int pixels) {
        width = pixels;
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", pixels <= PHONE));
        return this;
    }

    /** Asks for pages in these languages, such as {@code zh-CN,zh}. */
    Browser speaking(String languages) {
        command("Emulation.setUserAgentOverride", Map.of("acceptLanguage", languages,
                "userAgent", driver.executeScript("return navigator.userAgent")));
        return this;
    }

    /** Lays pages out for {@code print} or {@code screen}. */
    Browser medium(String name) {
        command("Emulation.setEmulatedMedia", Map.of("media", name));
        return this;
    }

    /** Runs the scripts of pages, or does not. */
    Browser scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** Opens a page, with all that it asks for, and forgets what others said and asked for. */
    Browser visit(URI page) {
        log.clear();
        driver.get(page.toString());
        waiting().until(driver -> log.settled());
        return this;
    }

    /** For what this class does not do. */
    ChromeDriver driver() {
        return driver;
    }

    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** The element of a CSS selector, once it can be seen. */
    WebElement see(String selector) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** Waits until it is so. */
    <T> T await(Function<? super WebDriver, T> condition) {
        return waiting().until(condition);
    }

    /** Presses keys where the focus is. */
    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Clicks what downloads a file into a folder that is empty, and gives the file. */
    Path download(WebElement link, Path folder) {
        var path = folder.toAbsolutePath().toString();
        command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", path));
        link.click();
        return waiting().until(driver -> complete(folder));
    }

    /** Writes a picture of the whole page to target/screenshots/NAME.png. */
    Path screenshot(String name) throws IOException {
        var size = (Map<?, ?>) command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var all = Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        var picture = command("Page.captureScreenshot", Map.of("clip", all, "captureBeyondViewport", true));
        Files.createDirectories(SCREENSHOTS);
        return Files.write(SCREENSHOTS.resolve(name + ".png"),
                Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** The errors on the console since the last visit, those of the Content-Security-Policy among them. */
    List<String> errors() {
        return log.errors();
    }

    /** The addresses that were asked for since the last visit. */
    List<URI> requests() {
        return log.requests();
    }

    /** What no page may have: errors, requests to other hosts, barriers, more width than its window. */
    List<String> troubles() {
        return Stream.of(faults(), foreignRequests(), overflow(), new Axe(driver).barriers().stream())
                .flatMap(found -> found).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** That the page is not found is no fault of the page that says so. */
    private Stream<String> faults() {
        var status = driver.getCurrentUrl() + " - Failed to load resource";
        return errors().stream().filter(error -> !error.startsWith(status));
    }

    private Stream<String> foreignRequests() {
        var server = address().getAuthority();
        return requests().stream().filter(request -> !server.equals(request.getAuthority()))
                .map(request -> "asks another host: " + request);
    }

    private Stream<String> overflow() {
        var content = ((Number) driver.executeScript("return document.documentElement.scrollWidth")).intValue();
        return content > width ? Stream.of(content + " pixels wide in a window of " + width) : Stream.of();
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE);
    }

    private static Path complete(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload")).findFirst().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + folder, e);
        }
    }
}
