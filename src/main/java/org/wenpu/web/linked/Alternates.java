package org.wenpu.web.linked;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The documents about a resource, for the {@code Link} header (RFC 8288) and the head of its page. */
public final class Alternates {

    private final Addresses addresses;
    private final Node resource;

    public Alternates(Addresses addresses, Node resource) {
        this.addresses = addresses;
        this.resource = resource;
    }

    /** The data about it, in every format. */
    public List<Alternate> data() {
        return Stream.of(DataFormat.values()).flatMap(format -> addresses.data(resource, format).stream()
                .map(path -> new Alternate(path, format.mediaType(), format.extension()))).toList();
    }

    /** Names them all in the head of an answer. */
    public void announce(HttpServletResponse response) {
        addresses.page(resource).ifPresent(page -> link(response, page, "text/html"));
        data().forEach(alternate -> link(response, alternate.path(), alternate.mediaType()));
    }

    private static void link(HttpServletResponse response, String path, String mediaType) {
        response.addHeader("Link", "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(path, mediaType));
    }

    /**
     * A document.
     *
     * @param path      where this server has it
     * @param mediaType what it is written in
     * @param name      what its format is called for short: ttl
     */
    public record Alternate(String path, String mediaType, String name) {
    }
}
