package org.wenpu.web.linked;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wenpu.web.Refusal;

/**
 * Sends who asks for a thing on to the page or the data about it, by what they accept (303 See Other: a thing is not a
 * document; Cool URIs for the Semantic Web, section 4.3).
 */
public final class ResourceServlet extends HttpServlet {

    private static final String HTML = "text/html";

    private final transient Descriptions descriptions;
    private final transient Addresses addresses;
    private final transient HttpServlet notFound;

    public ResourceServlet(Descriptions descriptions, Addresses addresses, HttpServlet notFound) {
        this.descriptions = descriptions;
        this.addresses = addresses;
        this.notFound = notFound;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var resource = addresses.resource(request.getRequestURI().substring(1));
        if (resource.isEmpty() || !descriptions.knows(resource.get())) {
            notFound.service(request, response);
            return;
        }
        response.setHeader("Vary", "Accept");
        var offers = Stream.concat(Stream.of(HTML), DataFormat.mediaTypes().stream()).toList();
        var chosen = new Accept(request.getHeader("Accept")).best(offers);
        if (chosen.isEmpty()) {
            Refusal.send(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Refusal.ofForms(offers));
            return;
        }
        new Alternates(addresses, resource.get()).announce(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", document(resource.get(), chosen.get()));
    }

    private String document(Node resource, String mediaType) {
        return DataFormat.ofMediaType(mediaType).flatMap(format -> addresses.data(resource, format))
                .or(() -> addresses.page(resource)).orElseThrow();
    }
}
