package org.wenpu.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void itRefinesWhatTellsPartOfIt() {
        var day = new PartialDate(2023, 8, 10);
        assertTrue(day.refines(new PartialDate(null, 8, 10)));
        assertTrue(day.refines(new PartialDate(null, null, 10)));
        assertTrue(day.refines(new PartialDate(2023, 8, null)));
        assertFalse(day.refines(day));
        assertFalse(day.refines(new PartialDate(null, null, 11)));
        assertFalse(new PartialDate(null, 8, 10).refines(day));
    }
}
