package org.wenpu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.page.ArticlePage.Detail;
import org.wenpu.web.page.Fact.Quote;

/** The pages of articles: the text as published, and what it says. */
final class ArticlePages {

    private static final Map<String, Node> DETAILS = new LinkedHashMap<>();

    static {
        DETAILS.put("article.issued", Vocabulary.ISSUED);
        DETAILS.put("article.publisher", Vocabulary.PUBLISHER);
        DETAILS.put("article.byline", Vocabulary.BYLINE);
        DETAILS.put("article.source", Vocabulary.SOURCE);
        DETAILS.put("article.identifier", Vocabulary.IDENTIFIER);
    }

    private static final Comparator<Fact> BY_TEXT = Comparator.comparingInt((Fact fact) -> place(fact, Quote::begin))
            .thenComparingInt(fact -> place(fact, Quote::end)).thenComparing(Fact::id);

    private final Library library;

    ArticlePages(Library library) {
        this.library = library;
    }

    /** The page of an article. To be called within a transaction. */
    ArticlePage page(Node article, Visit visit) {
        var reader = new FactReader(library, visit.language());
        var facts = reader.claims(article).map(claim -> reader.fact(article, claim)).sorted(BY_TEXT).toList();
        var text = reader.first(article, article, Vocabulary.IS_STRING).orElse("");
        return new ArticlePage(article.getURI(), reader.first(article, article, Vocabulary.TITLE)
                .orElseGet(() -> reader.thing(article, article).name()),
                reader.first(article, article, Vocabulary.LANGUAGE).orElse("zh"), details(article, reader),
                new Segments(text, facts).all(), facts);
    }

    /** Where its first words stand; one without words comes last. */
    private static int place(Fact fact, ToIntFunction<Quote> end) {
        return fact.quotes().stream().mapToInt(end).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static List<Detail> details(Node article, FactReader reader) {
        var details = new ArrayList<Detail>();
        DETAILS.forEach((key, property) -> reader.find(article, article, property).map(Quad::getObject)
                .map(value -> value.isURI() && property.equals(Vocabulary.SOURCE) ? address(value)
                        : reader.thing(article, value))
                .sorted(Comparator.comparing(Thing::name)).forEach(value -> details.add(new Detail(key, value))));
        return details;
    }

    private static Thing address(Node source) {
        return new Thing(source.getURI(), source.getURI(), Optional.of(source.getURI()), "");
    }
}
