package org.wenpu.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.wenpu.rdf.Vocabulary;

/** Finds what a thing is connected with. */
final class Neighbourhood {

    static final String FOCUS = "focus";

    /** A day after every other. */
    private static final String NEVER = "~";

    private final Library library;
    private final Query neighbours = PageQuery.named("neighbours");

    Neighbourhood(Library library) {
        this.library = library;
    }

    /** The parameter of an address that puts a thing in the middle. */
    static String of(String iri) {
        return "?" + FOCUS + "=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    /** The claims that connect it, as far as the filter lets them through. To be called within a transaction. */
    List<Fact> facts(Node focus, Filter filter, FactReader reader) {
        var bound = new HashMap<String, Node>(Map.of("focus", focus,
                "from", NodeFactory.createLiteralString(filter.from()),
                "to", NodeFactory.createLiteralString(filter.to().isEmpty() ? NEVER : filter.to() + NEVER)));
        if (!filter.predicate().isEmpty()) {
            bound.put("predicate", Vocabulary.term(filter.predicate()));
        }
        if (!filter.modality().isEmpty()) {
            bound.put("modality", Vocabulary.term(filter.modality()));
        }
        return library.rows(neighbours, bound).stream().map(row -> reader.fact(row.get("article"), row.get("claim")))
                .distinct().toList();
    }

    /**
     * What claims to let through; an empty text lets all.
     *
     * @param predicate the local name of a predicate
     * @param modality  the local name of a modality
     * @param from      the first day of publication, or the start of one: 2023-08
     * @param to        the last one
     */
    public record Filter(String predicate, String modality, String from, String to) {

        static Filter of(Visit visit) {
            return new Filter(name(visit, "predicate"), name(visit, "modality"), day(visit, "from"), day(visit, "to"));
        }

        private static String name(Visit visit, String parameter) {
            return visit.parameter(parameter).filter(value -> value.matches("[A-Za-z]+")).orElse("");
        }

        private static String day(Visit visit, String parameter) {
            return visit.parameter(parameter).filter(value -> value.matches("[0-9-]{1,10}")).orElse("");
        }
    }
}
