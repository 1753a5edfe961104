package org.wenpu.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date as exact as the text gives it, and no more: 2025-01-08, 2025-01, --01-08 where no year is known.
 *
 * @param year  the year, or null
 * @param month the month from 1, or null
 * @param day   the day of the month from 1, or null
 */
public record PartialDate(Integer year, Integer month, Integer day) implements Time {

    public PartialDate {
        if (year == null && month == null && day == null || year != null && month == null && day != null) {
            throw new IllegalArgumentException("date " + year + "," + month + "," + day + ": expected a part of a day");
        }
        try {
            LocalDate.of(year == null ? 2000 : year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date " + year + "," + month + "," + day + ": " + e.getMessage(), e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether it tells all that another date tells, and more: 2025-01-08 of --01-08, of 2025-01 and of ---08. */
    public boolean refines(PartialDate other) {
        return !equals(other) && (other.year == null || other.year.equals(year))
                && (other.month == null || other.month.equals(month)) && (other.day == null || other.day.equals(day));
    }

    /** The lexical form of XML Schema 1.1 part 2, section 3.3: 2025-01-08, 2025-01, 2025, --01-08, --01, ---08. */
    @Override
    public String lexical() {
        if (year != null) {
            return "%04d".formatted(year) + (month == null ? "" : two("-", month)) + (day == null ? "" : two("-", day));
        }
        return month != null ? two("--", month) + (day == null ? "" : two("-", day)) : two("---", day);
    }

    /** The local name of its datatype in the XML Schema namespace. */
    public String datatype() {
        if (year != null) {
            return month == null ? "gYear" : day == null ? "gYearMonth" : "date";
        }
        return month == null ? "gDay" : day == null ? "gMonth" : "gMonthDay";
    }

    private static String two(String mark, int number) {
        return mark + "%02d".formatted(number);
    }
}
