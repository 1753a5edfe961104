package org.wenpu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.web.Serving;

class LanguageTest {

    private static Serving server;

    @BeforeAll
    static void start() {
        server = Serving.trig("", "https://example.org/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh-CN,zh;q=0.9,en;q=0.8|zh-Hans", "zh-TW|zh-Hant", "zh-HK,en;q=0.5|zh-Hant",
            "zh-Hant-TW|zh-Hant", "zh|zh-Hans", "de,en;q=0.5|en", "en-GB,zh;q=0.9|en", "de|en", "*|en", "???|en"})
    void pageSpeaksWhatTheBrowserAsksFor(String header, String expected) {
        assertEquals(expected, server.get("/", "Accept-Language", header).headers().firstValue("Content-Language")
                .orElseThrow());
    }

    @Test
    void choiceIsKept() {
        var chosen = server.get("/?lang=zh-Hant", "Accept-Language", "en");
        assertTrue(chosen.body().contains("<html lang=\"zh-Hant\">"));
        var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        var next = server.get("/", "Accept-Language", "en", "Cookie", cookie.replaceFirst(";.*", ""));
        assertEquals("zh-Hant", next.headers().firstValue("Content-Language").orElseThrow());
    }

    @Test
    void switchKeepsThePlace() {
        assertTrue(server.get("/page/ontology?a=1%262&lang=en").body()
                .contains("href=\"/page/ontology?a=1%262&amp;lang=zh-Hant\""));
    }
}
