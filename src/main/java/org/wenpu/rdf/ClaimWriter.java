package org.wenpu.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Outcome;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Script;

/** Writes what an article says as its named graph, by the graph contract. */
public final class ClaimWriter {

    /** A confidence is no more exact than this. */
    private static final int DECIMAL_PLACES = 4;

    private final Iris iris;
    private final UnaryOperator<String> simplified;

    /**
     * @param iris       names the resources
     * @param simplified turns words of either script into simplified script
     */
    public ClaimWriter(Iris iris, UnaryOperator<String> simplified) {
        this.iris = iris;
        this.simplified = simplified;
    }

    /** The graph of an article and its claims. */
    public NamedGraph graph(Outcome.Extracted extracted) {
        var graph = new ArticleGraph(iris, extracted.article());
        identify(extracted.article(), graph);
        publication(extracted.article(), graph);
        extracted.claims().forEach(claim -> claim(claim, graph));
        return graph.finished();
    }

    /** Sends that graph quad by quad. */
    public void write(Outcome.Extracted extracted, StreamRDF out) {
        graph(extracted).quads().forEach(out::quad);
    }

    private void identify(Article article, ArticleGraph graph) {
        var title = Optional.of(article.title()).filter(text -> !text.isBlank());
        var node = graph.name();
        graph.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
        graph.add(node, Vocabulary.IDENTIFIER, Literals.string(article.identifier()));
        graph.add(node, Vocabulary.LABEL,
                Literals.text(title.map(simplified).orElse(article.identifier()), Script.SIMPLIFIED));
        graph.add(node, Vocabulary.LANGUAGE, Literals.string(article.script().languageTag()));
        graph.add(node, Vocabulary.IS_STRING, Literals.string(article.text()));
        title.ifPresent(text -> graph.add(node, Vocabulary.TITLE, Literals.text(text, article.script())));
    }

    private void publication(Article article, ArticleGraph graph) {
        var node = graph.name();
        article.published().map(PartialDate::of)
                .ifPresent(day -> graph.add(node, Vocabulary.ISSUED, Literals.date(day)));
        article.outlet().map(this::outlet)
                .ifPresent(outlet -> graph.add(node, Vocabulary.PUBLISHER, graph.entity(outlet)));
        article.source().map(this::source).ifPresent(source -> graph.add(node, Vocabulary.SOURCE, source));
        article.bylines().stream().map(byline -> (byline.role() + " " + byline.name()).strip())
                .forEach(byline -> graph.add(node, Vocabulary.BYLINE, Literals.text(byline, article.script())));
    }

    private Entity outlet(String printed) {
        var name = simplified.apply(printed);
        return new Entity(EntityType.ORGANISATION, name, Entity.Scope.SHARED, name, Set.of(),
                Collections.emptySortedSet(), Optional.of(printed));
    }

    private Node source(String address) {
        return iris.address(address).orElseGet(() -> Literals.string(address));
    }

    private void claim(Claim claim, ArticleGraph graph) {
        var subject = graph.entity(claim.subject());
        var predicate = Vocabulary.term(claim.predicate());
        var object = graph.value(claim.object());
        graph.add(subject, predicate, object);
        if (claim.object() instanceof Amount amount) {
            graph.add(subject, Vocabulary.INVESTMENT_NUMBER, Literals.decimal(amount.number()));
            graph.add(subject, Vocabulary.INVESTMENT_CURRENCY, Literals.string(amount.currency()));
        }
        var node = iris.claim(claim, graph.name());
        graph.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
        graph.add(node, Vocabulary.SUBJECT, subject);
        graph.add(node, Vocabulary.PREDICATE, predicate);
        graph.add(node, Vocabulary.OBJECT, object);
        attribution(claim, node, graph);
    }

    private void attribution(Claim claim, Node node, ArticleGraph graph) {
        var confidence = BigDecimal.valueOf(claim.confidence()).setScale(DECIMAL_PLACES, RoundingMode.HALF_EVEN);
        graph.add(node, Vocabulary.MODALITY, Vocabulary.of(claim.modality()));
        claim.speaker().ifPresent(speaker -> graph.add(node, Vocabulary.SPEAKER, graph.entity(speaker)));
        claim.evidence().forEach(span -> graph.add(node, Vocabulary.EVIDENCE, graph.passage(span)));
        graph.add(node, Vocabulary.RULE, Literals.string(claim.rule()));
        graph.add(node, Vocabulary.CONFIDENCE, Literals.decimal(confidence));
        graph.add(node, Vocabulary.WAS_DERIVED_FROM, graph.name());
    }
}
