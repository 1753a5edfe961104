package org.wenpu.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the assets of the pages. A browser asks again each time, and gets again only what has changed. */
final class AssetServlet extends HttpServlet {

    private final transient Assets assets;

    AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = assets.find(request.getRequestURI().substring(Assets.PATH.length()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asset = found.get();
        response.setHeader("ETag", asset.tag());
        response.setHeader("Cache-Control", "no-cache");
        if (asset.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}
