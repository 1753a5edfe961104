package org.wenpu.web.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<String> OFFERS = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text/turtle                                                       | text/turtle",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8   | text/html",
            "text/turtle;q=0.5, application/ld+json;q=0.7                      | application/ld+json",
            "application/ld+json;q=0.7, text/turtle;q=0.7                      | text/turtle",
            "text/*;q=0.3, text/html;q=0, */*;q=0.1                            | text/turtle",
            "*/*, text/html;q=0                                                | text/turtle",
            "TEXT/TURTLE; charset=utf-8; Q=0.9                                 | text/turtle",
            "''                                                                | text/html",
            "nonsense                                                          | text/html",
            "text/html;q=wrong                                                 | text/html",
            "image/png                                                         | none",
            "text/html;q=0                                                     | none"})
    void mostWantedIsChosen(String header, String expected) {
        assertEquals(expected, new Accept(header).best(OFFERS).orElse("none"));
    }

    @Test
    void withoutAHeaderEverythingIsAccepted() {
        assertEquals("text/html", new Accept(null).best(OFFERS).orElseThrow());
    }
}
