package org.wenpu.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a request whose body is large, of unknown length, or packed: what is small could become large. */
final class RequestLimits implements Filter {

    /** In bytes. */
    static final long LARGEST_BODY = 1 << 20;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (request.getContentLengthLong() > LARGEST_BODY || http.getHeader("Transfer-Encoding") != null) {
            var refusal = (HttpServletResponse) response;
            // the rest of the body is not read, so nothing more can come on this connection
            refusal.setHeader("Connection", "close");
            Refusal.send(refusal, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "the request is too large, or does not say its length; expected at most " + LARGEST_BODY
                            + " bytes");
            return;
        }
        if (http.getHeader("Content-Encoding") != null) {
            Refusal.send((HttpServletResponse) response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "the request has a Content-Encoding; expected none");
            return;
        }
        chain.doFilter(request, response);
    }
}
