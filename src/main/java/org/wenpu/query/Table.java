package org.wenpu.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Rows in columns that are aligned on a terminal, where a Chinese character takes two places. */
final class Table {

    private static final String GAP = "  ";

    private final Answer.Rows rows;
    private final List<List<String>> lines = new ArrayList<>();

    Table(Answer.Rows rows) {
        this.rows = rows;
        lines.add(rows.variables().stream().map(Var::getVarName).toList());
        rows.bindings().forEach(binding -> lines.add(
                rows.variables().stream().map(variable -> text(binding.get(variable))).toList()));
    }

    void write(OutputStream out) {
        var print = new PrintStream(out, false, StandardCharsets.UTF_8);
        var widths = IntStream.range(0, rows.variables().size())
                .map(column -> lines.stream().mapToInt(line -> Width.of(line.get(column))).max().orElse(0)).toArray();
        print.println(line(lines.get(0), widths));
        print.println(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        lines.stream().skip(1).forEach(line -> print.println(line(line, widths)));
        print.flush();
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - Width.of(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private String text(Node term) {
        if (term == null) {
            return "";
        }
        var text = term.isLiteral() ? term.getLiteralLexicalForm()
                : Optional.ofNullable(rows.prefixes().qnameFor(term.toString())).orElse(term.toString());
        // a control character of an article must not steer the terminal
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
