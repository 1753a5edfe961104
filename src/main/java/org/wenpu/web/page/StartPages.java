package org.wenpu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.model.EntityType;
import org.wenpu.query.QueryLibrary;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.Once;
import org.wenpu.web.page.StartPage.Count;
import org.wenpu.web.page.StartPage.Newest;

/** The start page. */
final class StartPages implements Pages {

    private static final int QUESTIONS = 8;

    private static final Set<String> ENTITIES = Stream.of(EntityType.values()).map(EntityType::localName)
            .collect(Collectors.toSet());

    private final Library library;
    private final QueryLibrary questions;
    private final Query counts = PageQuery.named("class-counts");
    private final Query newest = PageQuery.named("newest-articles");
    private final Once<Counted> counted = new Once<>(this::count);

    StartPages(Library library, QueryLibrary questions) {
        this.library = library;
        this.questions = questions;
    }

    @Override
    public Page page(Visit visit) {
        var start = library.read(() -> start(counted.get(), visit));
        return Page.of(visit.say("start.title"), "start", start);
    }

    private Counted count() {
        return new Counted(library.rows(counts, Map.of()), library.rows(newest, Map.of()));
    }

    private StartPage start(Counted now, Visit visit) {
        var reader = new FactReader(library, visit.language());
        return new StartPage(
                now.classes().stream()
                        .map(row -> new Count(listed(reader.term(row.get("class"))), number(row.get("count"))))
                        .sorted(Comparator.comparingLong(Count::number).reversed()).toList(),
                now.articles().stream().map(row -> new Newest(
                        row.contains("issued") ? row.get("issued").getLiteralLexicalForm() : "",
                        reader.thing(row.get("article"), row.get("article")))).toList(),
                questions.questions().stream().limit(QUESTIONS)
                        .map(question -> QuestionWords.link(question, visit)).toList());
    }

    /** A class with the question that lists its instances, where it is one of entities or articles. */
    private static Thing listed(Thing type) {
        var list = type.iri().equals(Vocabulary.ARTICLE.getURI()) ? Optional.of(QuestionWords.PATH + "articles")
                : ENTITIES.contains(type.kind()) ? Optional.of(QuestionWords.PATH + "most-named?kind=" + type.kind())
                : type.href();
        return new Thing(type.iri(), type.name(), list, type.kind());
    }

    private static long number(Node count) {
        return Long.parseLong(count.getLiteralLexicalForm());
    }

    private record Counted(List<Binding> classes, List<Binding> articles) {
    }
}
