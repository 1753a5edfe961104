package org.wenpu.web.sparql;

import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.wenpu.web.Once;

/** What the endpoint says of itself (SPARQL 1.1 Service Description), with the counts of its dataset. */
final class ServiceDescription {

    private static final String FIXED = "/org/wenpu/web/sparql/service.ttl";
    private static final String LIMITS = "A query may take " + SparqlEndpoint.TIMEOUT_SECONDS + " seconds (then 503)"
            + " and give " + WholeAnswer.LARGEST + " rows or triples (else 400). There are no updates and no SERVICE.";

    private final DatasetGraph data;
    private final Once<Counts> counts = new Once<>(this::count);

    ServiceDescription(DatasetGraph data) {
        this.data = data;
    }

    /** The description of the service at an address. */
    Graph at(String address) {
        var in = Objects.requireNonNull(ServiceDescription.class.getResourceAsStream(FIXED), FIXED + " is missing");
        var graph = RDFParser.source(in).lang(Lang.TURTLE).base(address).toGraph();
        var dataset = NodeFactory.createURI(address + "#dataset");
        graph.add(Triple.create(NodeFactory.createURI(address), DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(LIMITS, "en")));
        add(graph, dataset, VOID.triples, counts.get().quads());
        add(graph, dataset, VOID.documents, counts.get().graphs());
        add(graph, NodeFactory.createURI(address + "#union"), VOID.triples, counts.get().triples());
        return graph;
    }

    private Counts count() {
        return Txn.calculateRead(data, () -> new Counts(
                count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")));
    }

    private long count(String query) {
        try (var execution = QueryExec.dataset(data).query(query).build()) {
            return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
        }
    }

    private static void add(Graph graph, Node subject, Property property, long number) {
        graph.add(Triple.create(subject, property.asNode(),
                NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger)));
    }

    private record Counts(long quads, long graphs, long triples) {
    }
}
