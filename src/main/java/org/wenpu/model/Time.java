package org.wenpu.model;

/** When something is, as far as the text gives it: a day, a month, a year, or a period of them. */
public sealed interface Time extends Value permits PartialDate, Period {

    /** As it is published: 2025-01-08, or 2025-01-08/2025-01-10. */
    String lexical();
}
