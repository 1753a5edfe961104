package org.wenpu.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gazetteer file: a header line, then a row a line, fields parted by tabs, several values of a field by |. */
final class Table {

    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> lines, List<String> header) {
        var found = lines.isEmpty() ? "nothing" : lines.get(0);
        if (!found.equals(String.join("\t", header))) {
            throw new IllegalStateException(file + ":1:1: header " + found + "; expected " + String.join("\t", header));
        }
        for (int line = 2; line <= lines.size(); line++) {
            rows.add(new Row(file, line, fields(file, line, lines.get(line - 1), header.size())));
        }
    }

    /** A file of {@code seeds/gazetteer}, with the columns that it must have. */
    static Table shipped(String file, String... header) {
        var place = "/org/wenpu/gazetteer/" + file;
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(place), place + " is missing")) {
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), header);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    static Table of(String file, String content, String... header) {
        return new Table(file, content.lines().toList(), List.of(header));
    }

    Stream<Row> rows() {
        return rows.stream();
    }

    private static List<String> fields(String file, int line, String text, int expected) {
        var fields = List.of(text.split("\t", -1));
        if (fields.size() != expected) {
            throw new IllegalStateException(file + ":" + line + ":1: " + fields.size() + " fields; expected " + expected);
        }
        return fields;
    }

    /** A line of a table, with its place for messages. */
    record Row(String file, int line, List<String> fields) {

        String text(int column) {
            var text = fields.get(column);
            if (text.isBlank()) {
                throw wrong(column, "an empty field", "a word");
            }
            return text;
        }

        List<String> list(int column) {
            var text = fields.get(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }

        <E extends Enum<E>> E oneOf(int column, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> lower(constant).equals(fields.get(column))).findFirst()
                    .orElseThrow(() -> wrong(column, "'" + fields.get(column) + "'", "one of "
                            + Arrays.stream(type.getEnumConstants()).map(Row::lower).collect(Collectors.joining(", "))));
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        private IllegalStateException wrong(int column, String found, String expected) {
            var position = fields.subList(0, column).stream().mapToInt(field -> field.length() + 1).sum() + 1;
            return new IllegalStateException(
                    file + ":" + line + ":" + position + ": " + found + "; expected " + expected);
        }
    }
}
