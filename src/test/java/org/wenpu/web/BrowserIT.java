package org.wenpu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Whether the browser sees what the tests of the pages rely on it to see. */
class BrowserIT {

    private static Browser browser;
    private HandmadeSite site;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        site = new HandmadeSite();
        browser.wide(Browser.DESKTOP);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void goodPageHasNoTroubles() {
        visit("<a href='/more'>more</a>");
        assertEquals(List.of(), browser.troubles());
        assertEquals(List.of(site.page("/")), browser.requests());
    }

    @Test
    void whatThePolicyStopsIsAnError() {
        visit("<script>document.title = 'ran'</script>");
        assertEquals("page", browser.driver().getTitle());
        assertEquals(1, browser.errors().size());
        assertTrue(browser.errors().get(0).contains("Content Security Policy"), browser.errors()::toString);
    }

    @Test
    void barrierIsFoundUnderTheStrictPolicyAndBringsNoError() {
        visit("<img src='/picture.png'>");
        var troubles = browser.troubles();
        assertEquals(1, troubles.size(), troubles::toString);
        assertTrue(troubles.get(0).startsWith("critical image-alt: "), troubles::toString);
    }

    @Test
    void requestToAnotherHostIsSeen() {
        visit("<img alt='' src='http://other.example/picture.png'>");
        assertTrue(browser.requests().contains(URI.create("http://other.example/picture.png")),
                browser.requests()::toString);
        assertTrue(browser.troubles().contains("asks another host: http://other.example/picture.png"),
                browser.troubles()::toString);
    }

    @Test
    void visitWaitsForWhatScriptsAskFor() {
        visit("<script src='/slow.js'></script>");
        assertEquals(List.of(site.page("/"), site.page("/slow.js"), site.page("/slow")), browser.requests());
        assertEquals("answered", browser.driver().getTitle());
    }

    @Test
    void pageThatIsTooWideForAPhoneIsSeen() {
        visit("<pre>" + "wide ".repeat(100) + "</pre>");
        browser.wide(Browser.PHONE);
        assertTrue(browser.troubles().stream().anyMatch(trouble -> trouble.endsWith("in a window of 390")),
                browser.troubles()::toString);
    }

    @Test
    void languageIsAskedFor() {
        browser.speaking("zh-CN,zh");
        browser.visit(site.page("/language"));
        assertTrue(browser.see("div").getText().startsWith("zh-CN,zh;q="), browser.see("div")::getText);
        browser.speaking("en").visit(site.page("/language"));
        assertEquals("en", browser.see("div").getText());
    }

    @Test
    void scriptsCanBeOff() {
        browser.scripts(false);
        visit("<p>words</p><script src='/script.js'></script>");
        assertEquals("words", browser.see("p").getText());
        assertEquals("page", browser.driver().getTitle());
        browser.scripts(true);
        visit("<p>words</p><script src='/script.js'></script>");
        assertEquals("changed", browser.driver().getTitle());
    }

    @Test
    void pageIsLaidOutForPaper() {
        visit("<link rel='stylesheet' href='/paper.css' media='print'><p>words</p>");
        assertTrue(browser.see("p").isDisplayed());
        browser.medium("print");
        assertFalse(browser.driver().findElement(By.tagName("p")).isDisplayed());
        browser.medium("screen");
    }

    @Test
    void keyGoesToTheNextLink() {
        visit("<a id='one' href='/1'>one</a> <a id='two' href='/2'>two</a>");
        browser.press(Keys.TAB, Keys.TAB);
        assertEquals("two", browser.focused().getDomAttribute("id"));
    }

    @Test
    void screenshotIsOfTheWholePage() throws IOException {
        visit("<p>line</p>".repeat(100));
        browser.wide(Browser.PHONE);
        var picture = ImageIO.read(browser.screenshot("browser").toFile());
        assertEquals(Browser.PHONE, picture.getWidth());
        assertTrue(picture.getHeight() > 2000, () -> picture.getHeight() + " pixels high");
    }

    @Test
    void fileIsDownloaded(@TempDir Path folder) throws IOException {
        visit("<a href='/language' download='languages.txt'>file</a>");
        var file = browser.download(browser.see("a"), folder);
        assertEquals("languages.txt", file.getFileName().toString());
        assertTrue(Files.readString(file).contains("en"), file::toString);
    }

    private void visit(String content) {
        site.show(content);
        browser.visit(site.page("/"));
    }
}
