package org.wenpu.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"wenpu, 5", "闻谱, 4", "（闻谱），, 10", "e\u0301, 1", "\ud83d\ude00, 2", "'', 0"})
    void isThatOfATerminal(String text, int places) {
        assertEquals(places, Width.of(text));
    }
}
