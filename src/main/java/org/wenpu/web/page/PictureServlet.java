package org.wenpu.web.page;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.web.Refusal;

/** Serves what a picture shows, as elements for Cytoscape.js. */
final class PictureServlet extends HttpServlet {

    static final String PATH = "/explore.json";

    /** The parameter by which a click leads on through the picture, not to the page of the thing. */
    static final String WALK = "walk";

    private static final Gson JSON = new Gson();

    private final transient Library library;
    private final transient Map<Language, Messages> messages;
    private final transient Neighbourhood neighbourhood;

    PictureServlet(Library library, Map<Language, Messages> messages, Neighbourhood neighbourhood) {
        this.library = library;
        this.messages = messages;
        this.neighbourhood = neighbourhood;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = Visit.of(request, messages);
        var focus = visit.parameter(Neighbourhood.FOCUS);
        if (focus.isEmpty()) {
            Refusal.send(response, HttpServletResponse.SC_BAD_REQUEST, "no parameter focus; expected an IRI");
            return;
        }
        var elements = library.read(() -> elements(NodeFactory.createURI(focus.get()), visit));
        response.setContentType("application/json");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.getOutputStream().write(JSON.toJson(elements).getBytes(StandardCharsets.UTF_8));
    }

    private List<Element> elements(Node focus, Visit visit) {
        var reader = new FactReader(library, visit.language());
        var facts = neighbourhood.facts(focus, Neighbourhood.Filter.of(visit), reader);
        var nodes = new LinkedHashMap<String, Element>();
        var edges = new LinkedHashMap<String, Element>();
        var middle = reader.thing(Node.ANY, focus);
        nodes.put(middle.iri(), node(middle, true, visit));
        for (var fact : facts) {
            Stream.of(fact.subject(), fact.object()).forEach(thing ->
                    nodes.computeIfAbsent(thing.iri(), iri -> node(thing, false, visit)));
            var edge = edge(fact);
            edges.putIfAbsent((String) edge.data().get("id"), edge);
        }
        return Stream.of(nodes.values(), edges.values()).flatMap(Collection::stream).toList();
    }

    private Element node(Thing thing, boolean focus, Visit visit) {
        var data = new LinkedHashMap<String, Object>(
                Map.of("id", thing.iri(), "name", thing.name(), "kind", thing.kind()));
        if (focus) {
            data.put("focus", true);
        } else {
            data.put("href", visit.parameter(WALK).isPresent() ? ExplorePages.focusedOn(thing.iri())
                    : thing.href().orElse(""));
        }
        return new Element(data);
    }

    /** What is said twice is one edge. */
    private static Element edge(Fact fact) {
        var id = String.join(" ", fact.subject().iri(), fact.predicate().iri(), fact.modality(), fact.object().iri());
        return new Element(Map.of("id", id, "source", fact.subject().iri(), "target", fact.object().iri(),
                "name", fact.predicate().name(), "modality", fact.modality()));
    }

    private record Element(Map<String, Object> data) {
    }
}
