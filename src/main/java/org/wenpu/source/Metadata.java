package org.wenpu.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What stands beside the text of an article: as front matter, fields of a JSON record, meta elements of a page. */
record Metadata(Optional<String> identifier, Optional<String> title, Optional<LocalDate> published,
                Optional<String> outlet, Optional<String> source) {

    private static final int LENGTH_OF_DAY = "2025-01-08".length();

    static Metadata none() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads the fields id, title, date, outlet and source; others are left to whom they concern. */
    static Metadata of(Map<String, String> fields, String place) {
        return new Metadata(field(fields, "id"), field(fields, "title"),
                field(fields, "date").map(date -> day(date).orElseThrow(() -> new UnreadableInput(place,
                        "date '" + date + "'; expected a day such as 2025-01-08"))),
                field(fields, "outlet"), field(fields, "source"));
    }

    /** The day of a date, with or without its time: 2025-01-08, 2025-01-08 09:30. */
    static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(LENGTH_OF_DAY, date.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
