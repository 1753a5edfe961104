package org.wenpu.web.dumps;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.wenpu.dump.DumpFile;

/** A content whose entity tag is its checksum: a strong one. */
final class Tagged extends HttpContent.Wrapper {

    private final HttpField etag;

    Tagged(HttpContent content, DumpFile file) {
        super(content);
        this.etag = new HttpField(HttpHeader.ETAG, "\"" + file.sha256() + "\"");
    }

    @Override
    public HttpField getETag() {
        return etag;
    }
}
