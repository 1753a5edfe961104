package org.wenpu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.page.Fact.Quote;

/** Puts what the graph says into words, for one page in one language. To be used within a transaction. */
final class FactReader {

    private static final int OPENING = 32;
    private static final Node NOTHING = NodeFactory.createLiteralString("");
    private static final List<Node> PARTS = List.of(Vocabulary.SUBJECT, Vocabulary.PREDICATE, Vocabulary.OBJECT,
            Vocabulary.MODALITY, Vocabulary.CONFIDENCE, Vocabulary.RULE);

    private static final Comparator<Quote> AS_READ = Comparator.comparingInt(Quote::begin)
            .thenComparingInt(Quote::end);

    private final DatasetGraph data;
    private final Addresses addresses;
    private final Terms terms;
    private final Language language;
    private final Map<Node, Thing> things = new HashMap<>();
    private final Map<Node, Quote> quotes = new HashMap<>();

    FactReader(Library library, Language language) {
        this.data = library.data();
        this.addresses = library.addresses();
        this.terms = library.terms();
        this.language = language;
    }

    /** A claim of an article. What a claim of another maker does not say is left blank. */
    Fact fact(Node article, Node claim) {
        var parts = new HashMap<Node, Node>();
        var passages = new ArrayList<Node>();
        PARTS.forEach(part -> parts.put(part, NOTHING));
        find(article, claim, Node.ANY).forEach(quad -> {
            if (quad.getPredicate().equals(Vocabulary.EVIDENCE)) {
                passages.add(quad.getObject());
            } else {
                parts.put(quad.getPredicate(), quad.getObject());
            }
        });
        var modality = term(parts.get(Vocabulary.MODALITY));
        return new Fact(fragment(claim), addresses.page(claim).orElse(""),
                thing(article, parts.get(Vocabulary.SUBJECT)), term(parts.get(Vocabulary.PREDICATE)),
                thing(article, parts.get(Vocabulary.OBJECT)), modality.kind(), modality.name(),
                Optional.ofNullable(parts.get(Vocabulary.SPEAKER)).map(speaker -> thing(article, speaker)),
                thing(article, article), first(article, article, Vocabulary.ISSUED).orElse(""),
                Thing.text(parts.get(Vocabulary.CONFIDENCE)), Thing.text(parts.get(Vocabulary.RULE)),
                passages.stream().map(passage -> quote(article, passage)).sorted(AS_READ).toList());
    }

    /** The claims of an article. */
    Stream<Node> claims(Node article) {
        return Iter.asStream(data.find(article, Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM)).map(Quad::getSubject);
    }

    /** An entity or an article as an article's graph describes it, or a literal. */
    Thing thing(Node graph, Node node) {
        return node.isURI() ? things.computeIfAbsent(node, resource -> named(graph, resource))
                : Thing.literal(node);
    }

    /** A term of the ontology. */
    Thing term(Node term) {
        return term.isURI() ? new Thing(term.getURI(), terms.name(term, language), addresses.page(term),
                Terms.localName(term)) : Thing.literal(term);
    }

    /** The lexical form of the first value of a property. */
    Optional<String> first(Node graph, Node subject, Node property) {
        return find(graph, subject, property).map(Quad::getObject).filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm).findFirst();
    }

    Stream<Quad> find(Node graph, Node subject, Node property) {
        return Iter.asStream(data.find(graph, subject, property, Node.ANY));
    }

    static String fragment(Node node) {
        return node.getURI().replaceFirst(".*#", "");
    }

    private Thing named(Node graph, Node resource) {
        var kind = find(graph, resource, Vocabulary.TYPE).map(Quad::getObject).map(Terms::localName).sorted()
                .findFirst();
        return new Thing(resource.getURI(), name(graph, resource), addresses.page(resource), kind.orElse(""));
    }

    private String name(Node graph, Node resource) {
        var traditional = language == Language.TRADITIONAL
                ? tagged(graph, resource, Vocabulary.TITLE).or(() -> tagged(graph, resource, Vocabulary.ALT_LABEL))
                : Optional.<String>empty();
        return traditional.or(() -> opening(graph, resource)).or(() -> first(graph, resource, Vocabulary.LABEL))
                .orElseGet(() -> Terms.localName(resource));
    }

    /** The first words of an article without a title. */
    private Optional<String> opening(Node graph, Node resource) {
        return first(graph, resource, Vocabulary.IS_STRING)
                .filter(text -> find(graph, resource, Vocabulary.TITLE).findAny().isEmpty())
                .map(String::strip).filter(text -> !text.isEmpty()).map(text -> text.lines().findFirst().orElseThrow())
                .map(line -> line.codePointCount(0, line.length()) <= OPENING ? line
                        : line.substring(0, line.offsetByCodePoints(0, OPENING)) + "…");
    }

    private Optional<String> tagged(Node graph, Node resource, Node property) {
        return find(graph, resource, property).map(Quad::getObject)
                .filter(name -> name.getLiteralLanguage().equals(Language.TRADITIONAL.tag()))
                .map(Node::getLiteralLexicalForm).findFirst();
    }

    /** Many claims stand on one passage. */
    private Quote quote(Node article, Node passage) {
        return quotes.computeIfAbsent(passage, place -> read(article, place));
    }

    private Quote read(Node article, Node passage) {
        return new Quote(index(article, passage, Vocabulary.BEGIN_INDEX), index(article, passage, Vocabulary.END_INDEX),
                first(article, passage, Vocabulary.ANCHOR_OF).orElse(""), fragment(passage));
    }

    private int index(Node article, Node passage, Node property) {
        return first(article, passage, property).map(Integer::valueOf).orElse(0);
    }
}
