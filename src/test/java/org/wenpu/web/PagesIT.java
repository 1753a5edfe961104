package org.wenpu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.wenpu.MainJob;

/** The pages that the main job serves, in a browser. Leaves a picture of each in target/screenshots. */
class PagesIT {

    private static final Map<String, String> PAGES =
            Map.of("start", "", "article", "article/hu-jiafu-yanji-delegation", "ontology", "ontology");
    private static final String ARTICLE = PAGES.get("article");

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
        browser.screenshot(name + "-" + language + "-" + width);
        assertEquals(List.of(), browser.troubles());
    }

    static Stream<Arguments> views() {
        return PAGES.keySet().stream().sorted().flatMap(name -> Stream.of("zh-CN", "en").flatMap(language ->
                Stream.of(Browser.DESKTOP, Browser.PHONE).map(width -> Arguments.of(name, language, width))));
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

    private static void visit(String path) {
        browser.visit(job.address().resolve(path));
    }

    private static String language() {
        return browser.see("html").getDomAttribute("lang");
    }
}
