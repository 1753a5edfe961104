package org.wenpu.model;

import java.util.Objects;

/**
 * From one date to a later one, both as exact as each other: 8月10日至12日. Where no year is known, it may go into the
 * next.
 *
 * @param first the date on which it begins
 * @param last  the date on which it ends
 */
public record Period(PartialDate first, PartialDate last) implements Time {

    public Period {
        int order = first.lexical().compareTo(last.lexical());
        if (!first.datatype().equals(last.datatype()) || (first.year() == null ? order == 0 : order >= 0)) {
            throw new IllegalArgumentException("period " + first.lexical() + ", " + last.lexical()
                    + ": expected a date and a later one of its kind");
        }
    }

    public boolean goesIntoAnotherMonth() {
        return !Objects.equals(first.month(), last.month());
    }

    /** As ISO 8601 has an interval of a start and an end: 2025-01-08/2025-01-10, --01-08/--01-10. */
    @Override
    public String lexical() {
        return first.lexical() + "/" + last.lexical();
    }
}
