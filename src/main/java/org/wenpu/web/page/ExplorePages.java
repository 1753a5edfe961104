package org.wenpu.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.model.Modality;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.Once;

/** The view of the graph: what a thing is connected with, filtered. */
final class ExplorePages implements Pages {

    static final String PATH = "/explore";

    private final Library library;
    private final Neighbourhood neighbourhood;
    private final Query mostConnected = PageQuery.named("most-connected");
    private final Once<List<Binding>> connected = new Once<>(this::count);

    ExplorePages(Library library, Neighbourhood neighbourhood) {
        this.library = library;
        this.neighbourhood = neighbourhood;
    }

    /** Where a resource stands in the middle. */
    static String focusedOn(String iri) {
        return PATH + Neighbourhood.of(iri);
    }

    @Override
    public Page page(Visit visit) {
        return Page.of(visit.say("explore.title"), "explore", library.read(() -> content(visit)));
    }

    private ExplorePage content(Visit visit) {
        var reader = new FactReader(library, visit.language());
        var filter = Neighbourhood.Filter.of(visit);
        var focus = visit.parameter(Neighbourhood.FOCUS).map(NodeFactory::createURI);
        var facts = focus.map(chosen -> neighbourhood.facts(chosen, filter, reader)).orElse(List.of());
        return new ExplorePage(focus.map(chosen -> reader.thing(Node.ANY, chosen)),
                focus.map(Node::getURI).orElse(""), picture(visit), filter, predicates(reader), modalities(reader),
                facts, focus.isPresent() ? List.of() : connected(reader));
    }

    private static String picture(Visit visit) {
        return PictureServlet.PATH + "?" + PictureServlet.WALK + "=1&"
                + Optional.ofNullable(visit.request().getQueryString()).orElse("");
    }

    private List<Thing> predicates(FactReader reader) {
        return library.ontology().predicates().stream().filter(predicate -> !predicate.literalValued())
                .map(predicate -> reader.term(Vocabulary.term(predicate.name())))
                .sorted(Comparator.comparing(Thing::name)).toList();
    }

    private static List<Thing> modalities(FactReader reader) {
        return Arrays.stream(Modality.values()).map(Vocabulary::of).map(reader::term).toList();
    }

    private List<Binding> count() {
        return library.rows(mostConnected, Map.of());
    }

    private List<Thing> connected(FactReader reader) {
        return connected.get().stream().map(row -> {
            var thing = reader.thing(row.get("somewhere"), row.get("entity"));
            return new Thing(thing.iri(), thing.name(), Optional.of(focusedOn(thing.iri())), thing.kind());
        }).toList();
    }
}
