package org.wenpu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries that the pages ask, from {@code NAME.rq} beside their templates. */
final class PageQuery {

    private PageQuery() {
    }

    static Query named(String name) {
        var file = name + ".rq";
        var in = Objects.requireNonNull(PageQuery.class.getResourceAsStream(file), file + " is missing");
        try (in) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }
}
