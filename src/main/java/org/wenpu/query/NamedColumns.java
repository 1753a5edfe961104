package org.wenpu.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * The columns of a query that hold names: where its pattern says {@code ?subject rdfs:label ?who}, the column who names
 * what ?subject is. A query that counts or leaves out duplicates has none, since one row of it is of many.
 *
 * @param query     the query
 * @param resources column of the names → variable of what they name
 */
record NamedColumns(Query query, Map<String, String> resources) {

    /** What a name, an identifier or a quote is given by. */
    private static final Set<String> NAMING = Set.of(RDFS.label.getURI(), DCTerms.identifier.getURI(),
            DCTerms.title.getURI(), "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");

    static NamedColumns of(Query query) {
        var resources = new LinkedHashMap<String, String>();
        if (query.isSelectType() && !query.hasGroupBy() && !query.hasAggregators() && !query.isDistinct()) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementPathBlock block) {
                    block.patternElts().forEachRemaining(path -> add(path, query, resources));
                }
            });
        }
        return new NamedColumns(query, resources);
    }

    /** The query with those variables among its columns. */
    Query extended() {
        var extended = query.cloneQuery();
        resources.values().stream().filter(variable -> !query.getProjectVars().contains(Var.alloc(variable)))
                .forEach(extended::addResultVar);
        return extended;
    }

    private static void add(TriplePath path, Query query, Map<String, String> resources) {
        var triple = path.isTriple() ? path.asTriple() : null;
        if (triple != null && names(triple) && query.getResultVars().contains(triple.getObject().getName())) {
            resources.put(triple.getObject().getName(), triple.getSubject().getName());
        }
    }

    private static boolean names(Triple triple) {
        return triple.getPredicate().isURI() && NAMING.contains(triple.getPredicate().getURI())
                && triple.getSubject().isVariable() && triple.getObject().isVariable();
    }
}
