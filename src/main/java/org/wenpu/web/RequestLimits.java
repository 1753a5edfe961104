package org.wenpu.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a request whose body is large or of unknown length. */
final class RequestLimits implements Filter {

    private static final long LARGEST_BODY = 1 << 20;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (request.getContentLengthLong() > LARGEST_BODY || http.getHeader("Transfer-Encoding") != null) {
            var refusal = (HttpServletResponse) response;
            // the rest of the body is not read, so nothing more can come on this connection
            refusal.setHeader("Connection", "close");
            refusal.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
