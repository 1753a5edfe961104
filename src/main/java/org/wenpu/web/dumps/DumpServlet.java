package org.wenpu.web.dumps;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.wenpu.dump.DumpFolder;

/** Serves the files of a dump, whole or in ranges of bytes (RFC 9110); their entity tags are their checksums. */
final class DumpServlet extends ResourceServlet {

    private static final String RANGE = "Range";
    private static final String IF_RANGE = "If-Range";

    private final transient DumpContents contents;

    DumpServlet(DumpFolder folder) {
        this.contents = new DumpContents(folder);
    }

    @Override
    public void init() throws ServletException {
        super.init();
        getResourceService().setHttpContentFactory(contents);
        getResourceService().setEtags(true);
    }

    /** Jetty knows no If-Range: where the file is another than the client has a part of, all of it is sent. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var expected = request.getHeader(IF_RANGE);
        var content = contents.getContent(getEncodedPathInContext(request, false));
        var another = expected != null && content != null && !expected.equals(content.getETagValue());
        super.doGet(another ? new WithoutRange(request) : request, response);
    }

    private static final class WithoutRange extends HttpServletRequestWrapper {

        WithoutRange(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return RANGE.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return RANGE.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !RANGE.equalsIgnoreCase(name)).toList());
        }
    }
}
