package org.wenpu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.wenpu.MainJob;

/** The pages that the main job serves, in a browser. Leaves a picture of each in target/screenshots. */
class PagesIT {

    private static final String ARTICLE = "article/hu-jiafu-yanji-delegation";
    private static final String PERSON = "person/%E8%83%A1%E5%AE%B6%E7%A6%8F";
    private static final String PLACE = "division/%E5%BB%B6%E5%90%89%E5%B8%82";
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("start", ""),
            Map.entry("article", ARTICLE),
            Map.entry("ontology", "ontology"),
            Map.entry("person", PERSON),
            Map.entry("place", PLACE),
            Map.entry("explore", "explore"),
            Map.entry("graph", "explore?modality=Directive&focus=https%3A%2F%2Fw3id.org%2Fwenpu%2F" + PLACE.replace("/", "%2F")),
            Map.entry("search", "search?q=%E5%BB%B6%E5%90%89"),
            Map.entry("questions", "questions/"),
            Map.entry("question", "questions/industries?place=%E5%BB%B6%E5%90%89"),
            Map.entry("sparql", "sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Chttps%3A%2F%2Fw3id.org%2Fwenpu%2Fontology%23develops%3E%20%3Fo%20%7D"),
            Map.entry("dumps", "dumps/"),
            Map.entry("nothing", "nothing"));

    private static Browser browser;
    private static MainJob job;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        job = MainJob.start(folder);
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (job != null) {
            job.close();
        }
    }

    @BeforeEach
    void startAnew() {
        browser.wide(Browser.DESKTOP).speaking("zh-CN").driver().manage().deleteAllCookies();
    }

    @ParameterizedTest
    @MethodSource("views")
    void pageIsWithoutTroubles(String name, String language, int width) throws IOException {
        browser.wide(width).speaking(language);
        visit(PAGES.get(name));
        if (name.equals("sparql")) {
            browser.see("#answer table");
        }
        browser.screenshot(name + "-" + language + "-" + width);
        assertEquals(List.of(), browser.troubles());
    }

    static Stream<Arguments> views() {
        return PAGES.keySet().stream().sorted().flatMap(name -> Stream.of("zh-CN", "en").flatMap(language ->
                Stream.of(Browser.DESKTOP, Browser.PHONE).map(width -> Arguments.of(name, language, width))));
    }

    @Test
    void personIsSearchedForAndLeadsToTheWords() {
        visit("");
        browser.see("#q").sendKeys("胡家福", Keys.ENTER);
        browser.see(".plain [data-kind=Person]").click();
        assertEquals("胡家福", browser.see("h1").getText());
        clickInPicture("延吉市代表团");
        assertEquals("延吉市代表团", browser.see("h1").getText());
        browser.see(".fact blockquote a").click();
        assertTrue(browser.see("mark.chosen").isDisplayed());
        assertTrue(browser.address().getFragment().startsWith("claim-"));
        assertEquals(List.of(), browser.errors());
    }

    @Test
    void pictureIsWalkedThrough() {
        visit(PAGES.get("graph"));
        clickInPicture("医美产业");
        assertTrue(browser.see("h1").getText().contains("医美产业"));
        assertTrue(browser.address().getPath().equals("/explore"));
    }

    @Test
    void questionIsAskedAndItsAnswerDownloaded(@TempDir Path folder) throws IOException {
        visit("questions/industries");
        var place = browser.see("input[name=place]");
        place.clear();
        place.sendKeys("延吉", Keys.ENTER);
        assertTrue(browser.see("tbody").getText().contains("医美产业"));
        var file = browser.download(browser.see("a[download][href*='.csv']"), folder);
        assertTrue(Files.readString(file).contains("延吉市,develops,医美产业,Directive,胡家福"));
    }

    @Test
    void queryIsRunInTheEditorAndHasAnAddress() {
        visit("sparql");
        browser.see("#run").click();
        assertTrue(browser.see("#answer table").getText().contains("person/"));
        assertTrue(browser.address().getQuery().startsWith("query=PREFIX"));
        visit("sparql?query=SELECT%20%7B");
        assertTrue(browser.see("#answer [role=alert]").getText().contains("line 1"));
    }

    @Test
    void claimShowsItsWords() {
        visit(ARTICLE);
        browser.driver().findElement(By.linkText("要大力發展醫美產業")).click();
        assertEquals("要大力發展醫美產業", browser.see("mark.chosen").getText());
        assertTrue(browser.see("li.chosen").getText().contains("医美产业"));
    }

    @Test
    void wordsShowTheirClaimsByKeyboardToo() {
        visit(ARTICLE);
        var words = browser.driver().findElement(By.xpath("//mark[.='要大力發展醫美產業']"));
        words.sendKeys(Keys.ENTER);
        assertTrue(browser.see("li.chosen").getText().contains("医美产业"));
    }

    @Test
    void addressOfAClaimLeadsToItsWords() {
        visit(ARTICLE + "#claim-97900056147a06ba");
        assertEquals("要大力發展醫美產業", browser.see("mark.chosen").getText());
    }

    @Test
    void languageAndScriptAreSwitchedAndStay() {
        visit("");
        assertEquals("zh-Hans", language());
        browser.see(".languages [lang=en]").click();
        assertEquals("en", language());
        visit("ontology");
        assertEquals("en", language());
        browser.see(".languages [lang=zh-Hant]").click();
        assertEquals("zh-Hant", language());
    }

    @Test
    void keyboardSkipsTheHeader() {
        visit(ARTICLE);
        browser.press(Keys.TAB, Keys.ENTER);
        assertEquals("main", browser.focused().getDomAttribute("id"));
    }

    @Test
    void paperShowsTheTextWithoutTheHeader() {
        visit(ARTICLE);
        browser.medium("print");
        try {
            assertTrue(browser.see(".words").isDisplayed());
            assertFalse(browser.driver().findElement(By.cssSelector("header.top nav")).isDisplayed());
        } finally {
            browser.medium("screen");
        }
    }

    @Test
    void articleIsReadWithoutScripts() {
        browser.scripts(false);
        try {
            visit(ARTICLE);
            assertTrue(browser.see(".words").getText().contains("要大力發展醫美產業"));
        } finally {
            browser.scripts(true);
        }
    }

    /** Clicks a thing in the picture of a page by its name, once it is in view, and waits for the page it leads to. */
    private static void clickInPicture(String name) {
        var picture = browser.see("[data-drawn]");
        var place = (List<?>) browser.driver().executeScript("""
                const [picture, name] = arguments;
                const node = picture.graph.nodes('[href]').filter(node => node.data('name') === name)[0];
                const { x, y } = node.renderedPosition();
                const box = () => picture.getBoundingClientRect();
                scrollBy(0, box().top + y - innerHeight / 2);
                return [Math.round(box().left + x), Math.round(box().top + y)];
                """, picture, name);
        new Actions(browser.driver()).moveToLocation(((Number) place.get(0)).intValue(),
                ((Number) place.get(1)).intValue()).click().perform();
        browser.await(ExpectedConditions.stalenessOf(picture));
    }

    private static void visit(String path) {
        browser.visit(job.address().resolve(path));
    }

    private static String language() {
        return browser.see("html").getDomAttribute("lang");
    }
}
