package org.wenpu.rdf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.model.Article;
import org.wenpu.model.Entity;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.model.Value;

/** The graph of an article while it is written. What is written twice stands in it once. */
final class ArticleGraph {

    private final Iris iris;
    private final Article article;
    private final Node name;
    private final CharacterCount characters;
    private final Set<Quad> quads = new LinkedHashSet<>();
    private final Map<Entity, Node> entities = new HashMap<>();
    private final Map<Span, Node> passages = new HashMap<>();

    ArticleGraph(Iris iris, Article article) {
        this.iris = iris;
        this.article = article;
        this.name = iris.article(article.identifier());
        this.characters = new CharacterCount(article.text());
    }

    /** The IRI of the article, and of its graph. */
    Node name() {
        return name;
    }

    NamedGraph finished() {
        return new NamedGraph(name, List.copyOf(quads));
    }

    void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(name, subject, property, object));
    }

    /** An entity, described, or the literal of a date or an amount. */
    Node value(Value value) {
        return value instanceof Entity entity ? entity(entity) : Literals.of(value);
    }

    /** An entity, described by its types and names. */
    Node entity(Entity entity) {
        return entities.computeIfAbsent(entity, this::described);
    }

    /** A passage, described by its offsets, in characters, and its words. */
    Node passage(Span span) {
        return passages.computeIfAbsent(span, this::quoted);
    }

    private Node described(Entity entity) {
        var node = iris.of(entity, name);
        entity.types().forEach(type -> add(node, Vocabulary.TYPE, Vocabulary.of(type)));
        add(node, Vocabulary.LABEL, Literals.text(entity.name(), Script.SIMPLIFIED));
        entity.alternatives().stream().filter(other -> !other.equals(entity.name()))
                .forEach(other -> add(node, Vocabulary.ALT_LABEL, Literals.text(other, Script.SIMPLIFIED)));
        entity.traditional().filter(other -> !other.equals(entity.name()))
                .ifPresent(other -> add(node, Vocabulary.ALT_LABEL, Literals.text(other, Script.TRADITIONAL)));
        return node;
    }

    private Node quoted(Span span) {
        var begin = characters.before(span.begin());
        var end = characters.before(span.end());
        var node = iris.passage(name, begin, end);
        add(node, Vocabulary.TYPE, Vocabulary.PASSAGE);
        add(node, Vocabulary.BEGIN_INDEX, Literals.integer(begin));
        add(node, Vocabulary.END_INDEX, Literals.integer(end));
        add(node, Vocabulary.ANCHOR_OF, Literals.string(span.of(article.text())));
        add(node, Vocabulary.REFERENCE_CONTEXT, name);
        return node;
    }
}
