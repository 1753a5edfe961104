package org.wenpu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Span;

class SplitterTest {

    @Test
    void clauseThatIsTooLongIsCutToPieces() {
        assertEquals(List.of(new Span(0, 1000)), clauses("a".repeat(1000)));
        assertEquals(List.of(new Span(0, 1000), new Span(1000, 2000), new Span(2000, 2500)),
                clauses("a".repeat(2500)));
    }

    @Test
    void noCharacterIsParted() {
        var rare = Character.toString(0x20BB7);
        assertEquals(List.of(new Span(0, 999), new Span(999, 1003)), clauses("a".repeat(999) + rare + rare));
    }

    @Test
    void barEndsClause() {
        assertEquals(List.of(new Span(0, 2), new Span(3, 5), new Span(6, 8)), clauses("延吉丨会议｜召开"));
    }

    private static List<Span> clauses(String text) {
        return new Splitter(text).clauses(new Span(0, text.length()));
    }
}
