package org.wenpu.web.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.wenpu.web.linked.Accept;
import org.wenpu.web.linked.DataFormat;

/** Shows a browser a page at an address where any other client gets data. */
final class BrowserPage implements Filter {

    private static final String HTML = "text/html";

    /** A page is sent only to who wants one more than any of these. */
    private static final List<String> OFFERS = Stream.of(
            List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv",
                    "text/tab-separated-values"),
            DataFormat.mediaTypes(), List.of(HTML)).flatMap(List::stream).toList();

    private final HttpServlet page;

    BrowserPage(HttpServlet page) {
        this.page = page;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (isBrowser(http)) {
            page.service(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getParameter("format") == null
                && new Accept(request.getHeader("Accept")).best(OFFERS).filter(HTML::equals).isPresent();
    }
}
