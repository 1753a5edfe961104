package org.wenpu.web.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;

/**
 * The answer to a query, made as a whole before any of it is sent: what is too large, or takes too long, can still be
 * refused, and nobody takes a part of an answer for the whole.
 */
record WholeAnswer(Query query, QueryExec execution) {

    /** The most rows, or triples, of an answer. */
    static final int LARGEST = 100_000;

    /** Makes it; refuses the query where it becomes too large. */
    QueryExecResult result() {
        if (query.isSelectType()) {
            return rows();
        }
        if (query.isConstructType()) {
            return quads();
        }
        if (query.isJsonType()) {
            return new QueryExecResult(whole(execution.execJsonItems()).iterator());
        }
        return query.isAskType() ? new QueryExecResult(execution.ask()) : description();
    }

    /** A description is not stopped at the limit as rows are, but what is to be described is. */
    static void limit(Query query) {
        if (query.isDescribeType() && (!query.hasLimit() || query.getLimit() > LARGEST)) {
            query.setLimit(LARGEST + 1L);
        }
    }

    private QueryExecResult rows() {
        var rows = execution.select();
        var variables = rows.getResultVars();
        return new QueryExecResult(RowSetStream.create(variables, whole(Iter.map(rows, Binding::detach)).iterator()));
    }

    private QueryExecResult quads() {
        var dataset = DatasetGraphFactory.create();
        dataset.prefixes().putAll(query.getPrefixMapping());
        whole(Iter.distinct(execution.constructQuads())).forEach(dataset::add);
        return new QueryExecResult(dataset);
    }

    private QueryExecResult description() {
        var graph = execution.describe();
        if (graph.size() > LARGEST) {
            throw tooLarge();
        }
        return new QueryExecResult(graph);
    }

    private static <T> List<T> whole(Iterator<T> parts) {
        var whole = new ArrayList<T>();
        while (parts.hasNext()) {
            if (whole.size() == LARGEST) {
                throw tooLarge();
            }
            whole.add(parts.next());
        }
        return whole;
    }

    private static ActionErrorException tooLarge() {
        return new ActionErrorException(HttpSC.BAD_REQUEST_400, "the answer has more than " + LARGEST
                + " rows or triples; expected a LIMIT, and OFFSET for the rest, or take the dumps", null);
    }
}
