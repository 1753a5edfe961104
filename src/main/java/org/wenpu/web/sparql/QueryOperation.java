package org.wenpu.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.wenpu.web.Refusal;
import org.wenpu.web.linked.Accept;

/** Answers queries over HTTP, by the SPARQL 1.1 Protocol, and says in plain text why one is not answered. */
final class QueryOperation extends SPARQL_QueryDataset {

    /** Parameters of Fuseki that wrap an answer in a script, tie it to a style sheet or call it something else. */
    private static final List<String> REFUSED_PARAMETERS =
            List.of(HttpNames.paramCallback, HttpNames.paramStyleSheet, HttpNames.paramForceAccept);
    /** Parameters of Fuseki that name a form, whatever is accepted. */
    private static final List<String> FORM_PARAMETERS =
            List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

    @Override
    public void process(HttpAction action) {
        try {
            super.process(action);
        } catch (QueryCancelledException e) {
            refuse(action, HttpSC.SERVICE_UNAVAILABLE_503, "the query takes longer than it may ("
                    + SparqlEndpoint.TIMEOUT_SECONDS + " seconds at most); expected a narrower one");
        } catch (ActionErrorException e) {
            refuse(action, e.getRC(), String.valueOf(e.getMessage()));
        } catch (QueryDeniedException e) {
            refuse(action, HttpSC.FORBIDDEN_403, e.getMessage());
        } catch (QueryException e) {
            refuse(action, HttpSC.BAD_REQUEST_400, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            action.log.error("[{}] {}", action.id, e.toString());
            refuse(action, HttpSC.INTERNAL_SERVER_ERROR_500, "the query failed");
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {
        REFUSED_PARAMETERS.stream().filter(name -> action.getRequestParameter(name) != null).forEach(
                name -> ServletOps.errorBadRequest("parameter '" + name + "' is not supported"));
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (FORM_PARAMETERS.stream().allMatch(name -> action.getRequestParameter(name) == null)) {
            checkAccepted(action, query);
        }
        WholeAnswer.limit(query);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        return new WholeAnswer(query, execution).result();
    }

    private static void checkAccepted(HttpAction action, Query query) {
        var offers = query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean
                : query.isJsonType() ? DEF.jsonOffer : DEF.constructOffer;
        var forms = offers.entries().stream().map(MediaType::getContentTypeStr).toList();
        if (new Accept(action.getRequestHeader("Accept")).best(forms).isEmpty()) {
            ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, Refusal.ofForms(forms));
        }
    }

    private static void refuse(HttpAction action, int status, String reason) {
        try {
            Refusal.send(action.getResponse(), status, reason);
        } catch (IOException e) {
            throw new UncheckedIOException("answer", e);
        }
    }
}
