package org.wenpu.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.wenpu.model.Document;
import org.wenpu.model.ValueMention;

/** Finds the dates and the amounts that a document gives. */
public final class Values {

    private final Dates dates = new Dates();
    private final Amounts amounts = new Amounts();

    public List<ValueMention> in(Document document) {
        return Stream.concat(dates.in(document).stream(), amounts.in(document).stream()).toList();
    }
}
