package org.wenpu.web.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.wenpu.knowledge.Ontology;
import org.wenpu.web.linked.Addresses;

/**
 * What pages are made of.
 *
 * @param data      the graphs
 * @param addresses where each resource has its page
 * @param ontology  the predicates that claims are made with
 * @param terms     its terms in words
 */
record Library(DatasetGraph data, Addresses addresses, Ontology ontology, Terms terms) {

    /** Reads in one transaction. */
    <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(data, reading);
    }

    /** The rows of a query, with some of its variables bound. */
    List<Binding> rows(Query query, Map<String, Node> bound) {
        var execution = QueryExec.dataset(data).query(query);
        bound.forEach(execution::substitution);
        try (var rows = execution.build()) {
            return rows.select().stream().map(Binding::detach).toList();
        }
    }
}
