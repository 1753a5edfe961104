package org.wenpu.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.wenpu.rdf.Vocabulary;

/** What published vocabularies say of their terms: those that Jena knows, and the rows of {@code vocabularies.tsv}. */
final class Vocabularies {

    private static final List<Class<?>> OF_JENA =
            List.of(DCAT.class, DCTerms.class, VOID.class, FOAF.class, RDF.class, RDFS.class);
    private static final Set<String> ANY_RESOURCE = Set.of("rdfs:Resource", "rdfs:Class", "rdf:Property");
    private static final String LITERAL = "rdfs:Literal";

    private final PrefixMap prefixes = Vocabulary.prefixes();
    private final Map<String, List<String>> rows;
    private final Set<String> ofJena;

    private Vocabularies(Map<String, List<String>> rows) {
        this.rows = rows;
        this.ofJena = OF_JENA.stream().flatMap(type -> Stream.of(type.getFields())).map(Vocabularies::constant)
                .filter(Resource.class::isInstance).map(value -> ((Resource) value).getURI())
                .collect(Collectors.toSet());
        prefixes.add("foaf", FOAF.NS);
    }

    static Vocabularies read() {
        try (var lines = Files.lines(Path.of("src/test/resources/vocabularies.tsv"))) {
            return new Vocabularies(lines.filter(line -> !line.startsWith("#"))
                    .skip(1).map(line -> List.of(line.split("\t")))
                    .collect(Collectors.toMap(row -> row.get(0), row -> row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a term is one of its vocabulary. Jena has no list of SPDX. */
    boolean hold(String term) {
        return rows.containsKey(name(term)) && (term.startsWith(Vocabulary.SPDX_NS) || ofJena.contains(term));
    }

    /** Whether what is declared of subject and object agrees with the property. */
    boolean allow(Triple triple, Graph graph) {
        var row = rows.get(name(triple.getPredicate().getURI()));
        return fits(triple.getSubject(), row.get(1), graph) && fits(triple.getObject(), row.get(2), graph);
    }

    private boolean fits(Node node, String classes, Graph graph) {
        if (classes.equals("-")) {
            return true;
        }
        if (node.isLiteral()) {
            return classes.equals(LITERAL) || classes.equals(name(node.getLiteralDatatypeURI()));
        }
        var types = graph.stream(node, RDF.type.asNode(), Node.ANY).map(triple -> name(triple.getObject().getURI()))
                .collect(Collectors.toSet());
        return !classes.equals(LITERAL) && !classes.startsWith("xsd:")
                && (types.isEmpty() || ANY_RESOURCE.contains(classes)
                        || Stream.of(classes.split("\\|")).anyMatch(types::contains));
    }

    private String name(String iri) {
        return String.valueOf(prefixes.abbreviate(iri));
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
