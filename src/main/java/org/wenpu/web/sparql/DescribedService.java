package org.wenpu.web.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;
import org.wenpu.web.Refusal;
import org.wenpu.web.linked.Accept;

/**
 * Answers a request without a query by the description of the service (SPARQL 1.1 Protocol, section 2.1, and Service
 * Description, section 2), and lets all others pass. A page for browsers stands before it in the chain.
 */
final class DescribedService implements Filter {

    private static final List<String> FORMS = List.of(WebContent.contentTypeTurtle, WebContent.contentTypeNTriples,
            WebContent.contentTypeJSONLD, WebContent.contentTypeRDFXML);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ServiceDescription description;

    DescribedService(ServiceDescription description) {
        this.description = description;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (!READING.contains(asked.getMethod()) || asked.getParameter("query") != null
                || asked.getParameter("update") != null) {
            chain.doFilter(request, response);
            return;
        }
        var answer = (HttpServletResponse) response;
        answer.setHeader("Vary", "Accept");
        var form = new Accept(asked.getHeader("Accept")).best(FORMS);
        if (form.isPresent()) {
            describe(asked, answer, form.get());
        } else {
            Refusal.send(answer, HttpServletResponse.SC_NOT_ACCEPTABLE, Refusal.ofForms(FORMS));
        }
    }

    private void describe(HttpServletRequest asked, HttpServletResponse answer, String form) throws IOException {
        var graph = description.at(asked.getRequestURL().toString());
        answer.setContentType(form + ";charset=utf-8");
        RDFDataMgr.write(answer.getOutputStream(), graph, RDFLanguages.contentTypeToLang(form));
    }
}
