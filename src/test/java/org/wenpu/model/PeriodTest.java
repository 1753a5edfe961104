package org.wenpu.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void itsEndIsLaterAndAsExactAsItsBeginning() {
        var day = new PartialDate(2023, 8, 10);
        assertEquals("2023-08-10/2023-08-12", new Period(day, new PartialDate(2023, 8, 12)).lexical());
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day));
        assertThrows(IllegalArgumentException.class, () -> new Period(day, new PartialDate(2023, 8, 9)));
        assertThrows(IllegalArgumentException.class, () -> new Period(day, new PartialDate(2023, 9, null)));
    }
}
