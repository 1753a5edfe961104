package org.wenpu.dump;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes records as rows of CSV (RFC 4180), in UTF-8; the columns are the components, named in snake case. Several
 * values of a cell are parted by |.
 */
final class Rows implements Flushable {

    private final RecordComponent[] columns;
    private final CSVPrinter csv;

    Rows(OutputStream out, Class<? extends Record> type) throws IOException {
        this.columns = type.getRecordComponents();
        var header = Stream.of(columns).map(column -> snakeCase(column.getName())).toArray(String[]::new);
        this.csv = CSVFormat.RFC4180.builder().setHeader(header).get()
                .print(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(Record row) throws IOException {
        csv.printRecord(Stream.of(columns).map(column -> cell(column, row)));
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    private static Object cell(RecordComponent column, Record row) {
        try {
            var value = column.getAccessor().invoke(row);
            return value instanceof Collection<?> list
                    ? String.join("|", list.stream().map(Object::toString).toList()) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
    }
}
