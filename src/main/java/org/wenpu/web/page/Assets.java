package org.wenpu.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.webjars.WebJarVersionLocator;
import org.wenpu.rdf.Sha256;

/** The style sheets and scripts of the pages: our own, and those of libraries, which come as webjars. */
final class Assets {

    /** What their paths start with. */
    static final String PATH = "/assets/";

    private static final Map<String, String> MEDIA_TYPES = Map.of(".css", "text/css", ".js", "text/javascript",
            ".svg", "image/svg+xml");

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();
    private final Map<String, Asset> assets = new HashMap<>();

    private Assets() {
    }

    static Assets standard() {
        var assets = new Assets();
        assets.own("wenpu.css", "graph.css", "icon.svg", "facts.js", "graph.js", "query.js");
        assets.library("cytoscape", "dist/cytoscape.min.js");
        assets.library("codemirror", "lib/codemirror.js");
        assets.library("codemirror", "lib/codemirror.css");
        assets.library("codemirror", "mode/sparql/sparql.js");
        assets.library("codemirror", "addon/edit/matchbrackets.js");
        return assets;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void own(String... names) {
        for (var name : names) {
            add(name, "assets/" + name);
        }
    }

    /** A file of a webjar, whichever version of it is on the class path: cytoscape/dist/cytoscape.min.js */
    private void library(String webjar, String file) {
        var path = Objects.requireNonNull(webjars.fullPath(webjar, file), webjar + " is missing");
        add(webjar + "/" + file, "/" + path);
    }

    private void add(String name, String place) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(place), place + " is missing")) {
            var content = in.readAllBytes();
            var type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.')));
            assets.put(name, new Asset(content, type, '"' + Sha256.of(content) + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    /** A file, its media type and its entity tag (RFC 9110, section 8.8.3). */
    record Asset(byte[] content, String mediaType, String tag) {
    }
}
