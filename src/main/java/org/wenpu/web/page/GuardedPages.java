package org.wenpu.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a page in words where there is none, where it took too long, and where something is wrong with the program. */
record GuardedPages(Pages pages) implements Pages {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedPages.class);

    @Override
    public Page page(Visit visit) throws IOException {
        try {
            return pages.page(visit);
        } catch (NotFound e) {
            return error(HttpServletResponse.SC_NOT_FOUND, visit);
        } catch (QueryCancelledException e) {
            return error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, visit);
        } catch (RuntimeException e) {
            LOG.error(visit.request().getRequestURI(), e);
            return error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, visit);
        }
    }

    private static Page error(int status, Visit visit) {
        return new ErrorPages(status).page(visit);
    }
}
