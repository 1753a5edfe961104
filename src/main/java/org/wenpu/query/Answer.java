package org.wenpu.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a dataset answers to a question. */
public sealed interface Answer {

    /** Writes it in a format. */
    void write(ResultFormat format, OutputStream out);

    /** Takes the answer of a query, whatever its form, so that it outlives the dataset. */
    static Answer of(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new Truth(execution.ask());
        }
        if (query.isConstructType() || query.isDescribeType()) {
            var graph = query.isConstructType() ? execution.construct() : execution.describe();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            return new Triples(graph);
        }
        var rows = execution.select();
        return new Rows(rows.getResultVars(), rows.stream().map(Binding::detach).toList(), query.getPrefixMapping());
    }

    /** The rows that a SELECT gives. */
    record Rows(List<Var> variables, List<Binding> bindings, PrefixMapping prefixes) implements Answer {

        public Rows {
            variables = List.copyOf(variables);
            bindings = List.copyOf(bindings);
        }

        @Override
        public void write(ResultFormat format, OutputStream out) {
            switch (format) {
                case TABLE -> new Table(this).write(out);
                case CSV -> ResultSetMgr.write(out, results(), ResultSetLang.RS_CSV);
                case JSON -> ResultSetMgr.write(out, results(), ResultSetLang.RS_JSON);
            }
        }

        private ResultSet results() {
            return ResultSet.adapt(RowSetStream.create(variables, bindings.iterator()));
        }
    }

    /** What an ASK gives. */
    record Truth(boolean value) implements Answer {

        @Override
        public void write(ResultFormat format, OutputStream out) {
            switch (format) {
                case TABLE, CSV -> new PrintStream(out, true, StandardCharsets.UTF_8).println(value);
                case JSON -> ResultSetMgr.write(out, value, ResultSetLang.RS_JSON);
            }
        }
    }

    /** What a CONSTRUCT or a DESCRIBE gives. */
    record Triples(Graph graph) implements Answer {

        @Override
        public void write(ResultFormat format, OutputStream out) {
            switch (format) {
                case TABLE -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
                case JSON -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
                case CSV -> throw new IllegalArgumentException("triples have no CSV form; expected table or json");
            }
        }
    }
}
