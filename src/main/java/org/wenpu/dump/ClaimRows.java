package org.wenpu.dump;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/** The claims of a graph as rows. */
final class ClaimRows {

    private static final String OWN_PREFIX = "wp:";
    private static final Comparator<Integer> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<ClaimRow> AS_READ = Comparator.comparing(ClaimRow::quoteBegin, UNKNOWN_LAST)
            .thenComparing(ClaimRow::quoteEnd, UNKNOWN_LAST).thenComparing(ClaimRow::claim);

    private static final PrefixMap PREFIXES = Vocabulary.prefixes();

    private final Facts facts;
    private final Node article;

    private ClaimRows(NamedGraph graph) {
        this.facts = new Facts(graph);
        this.article = graph.name();
    }

    /** In the order that the article makes them in. */
    static List<ClaimRow> of(NamedGraph graph) {
        var rows = new ClaimRows(graph);
        return rows.facts.instances(Vocabulary.CLAIM).map(rows::row).sorted(AS_READ).toList();
    }

    private ClaimRow row(Node claim) {
        var subject = facts.value(claim, Vocabulary.SUBJECT);
        var object = facts.value(claim, Vocabulary.OBJECT);
        var speaker = facts.value(claim, Vocabulary.SPEAKER);
        var passage = facts.values(claim, Vocabulary.EVIDENCE)
                .min(Comparator.comparing(node -> number(node, Vocabulary.BEGIN_INDEX), UNKNOWN_LAST));
        return new ClaimRow(claim.toString(), article.toString(), text(article, Vocabulary.IDENTIFIER),
                day(text(article, Vocabulary.ISSUED)), labelOf(facts.value(article, Vocabulary.PUBLISHER)),
                iri(subject), labelOf(subject), types(subject), name(facts.value(claim, Vocabulary.PREDICATE)),
                iri(object), labelOf(object), types(object), name(facts.value(claim, Vocabulary.MODALITY)),
                iri(speaker), labelOf(speaker), confidence(claim), text(claim, Vocabulary.RULE),
                of(passage, node -> number(node, Vocabulary.BEGIN_INDEX)),
                of(passage, node -> number(node, Vocabulary.END_INDEX)),
                of(passage, node -> text(node, Vocabulary.ANCHOR_OF)));
    }

    private String text(Node node, Node property) {
        return facts.text(node, property).orElse(null);
    }

    private Integer number(Node node, Node property) {
        return facts.text(node, property).map(Integer::valueOf).orElse(null);
    }

    private Double confidence(Node claim) {
        return facts.text(claim, Vocabulary.CONFIDENCE).map(Double::valueOf).orElse(null);
    }

    private String labelOf(Optional<Node> node) {
        return node.flatMap(facts::label).orElse(null);
    }

    private List<String> types(Optional<Node> node) {
        return node.map(value -> value.isLiteral() ? List.of(shortened(value.getLiteralDatatypeURI()))
                : facts.values(value, Vocabulary.TYPE).map(type -> shortened(type.toString())).toList())
                .orElse(List.of());
    }

    private static <T> T of(Optional<Node> node, Function<Node, T> value) {
        return node.map(value).orElse(null);
    }

    private static String iri(Optional<Node> node) {
        return node.filter(value -> !value.isLiteral()).map(Node::toString).orElse(null);
    }

    private static String name(Optional<Node> node) {
        return node.map(value -> shortened(value.toString())).orElse(null);
    }

    private static String shortened(String iri) {
        var prefixed = PREFIXES.abbreviate(iri);
        if (prefixed == null) {
            return iri;
        }
        return prefixed.startsWith(OWN_PREFIX) ? prefixed.substring(OWN_PREFIX.length()) : prefixed;
    }

    /** A graph from elsewhere may know no more than the month. */
    private static LocalDate day(String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
