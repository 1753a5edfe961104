package org.wenpu.web;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses a query that would call another server or run a Java class. */
final class SafeQuery extends SPARQL_QueryDataset {

    private static final String JAVA = "<java:";

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        // a walk through the algebra misses some places (ORDER BY); written out, prefixes resolved, the query has all
        if (query.serialize().contains(JAVA)) {
            ServletOps.errorForbidden("java: functions are not allowed");
        }
        Walker.walk(Algebra.compile(query), new NoService(), new ExprVisitorBase());
    }

    private static final class NoService extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            ServletOps.errorForbidden("SERVICE is not allowed");
        }
    }
}
