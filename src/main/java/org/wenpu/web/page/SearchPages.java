package org.wenpu.web.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.query.SearchWords;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.page.SearchPage.Named;
import org.wenpu.web.page.SearchPage.Said;

/** The search for names and quotes. */
final class SearchPages implements Pages {

    static final String PATH = "/search";

    private final Library library;
    private final Query names = PageQuery.named("search-names");
    private final Query passages = PageQuery.named("search-passages");

    SearchPages(Library library) {
        this.library = library;
    }

    @Override
    public Page page(Visit visit) {
        var words = visit.parameter("q").orElse("");
        var found = new SearchWords(words).isEmpty() ? new SearchPage(words, List.of(), List.of())
                : library.read(() -> found(words, visit));
        var title = words.isEmpty() ? visit.say("search.title") : visit.say("search.found", words);
        return Page.of(title, "search", found);
    }

    private SearchPage found(String words, Visit visit) {
        var reader = new FactReader(library, visit.language());
        var bound = Map.of("words", new SearchWords(words).query());
        return new SearchPage(words, library.rows(names, bound).stream().map(row -> named(row, reader)).toList(),
                library.rows(passages, bound).stream().map(row -> said(row, reader)).toList());
    }

    private static Named named(Binding row, FactReader reader) {
        var thing = reader.thing(row.get("somewhere"), row.get("found"));
        var articles = Long.parseLong(row.get("articles").getLiteralLexicalForm());
        var kind = thing.kind().isEmpty() ? "" : reader.term(Vocabulary.term(thing.kind())).name();
        return new Named(thing, kind, articles);
    }

    private Said said(Binding row, FactReader reader) {
        var article = row.get("article");
        return new Said(row.get("quote").getLiteralLexicalForm(),
                library.addresses().page(row.get("passage")).orElse(""), reader.thing(article, article));
    }
}
