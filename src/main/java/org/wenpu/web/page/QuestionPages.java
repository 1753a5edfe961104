package org.wenpu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.query.Answer;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.Question;
import org.wenpu.web.page.QuestionPage.Cell;
import org.wenpu.web.page.QuestionPage.Download;
import org.wenpu.web.page.QuestionPage.Field;
import org.wenpu.web.sparql.SparqlEndpoint;

/** The questions of the library, each with its parameters as a form and its answer as a table. */
final class QuestionPages implements Pages {

    private static final int SHOWN = 500;

    private final Library library;
    private final QueryLibrary questions;

    QuestionPages(Library library, QueryLibrary questions) {
        this.library = library;
        this.questions = questions;
    }

    @Override
    public Page page(Visit visit) {
        var name = visit.pathAfter(QuestionWords.PATH);
        if (name.isEmpty()) {
            return Page.of(visit.say("questions.title"), "questions", new QuestionList(questions.questions().stream()
                    .map(question -> QuestionWords.link(question, visit)).toList()));
        }
        var question = questions.question(name).orElseThrow(NotFound::new);
        return Page.of(QuestionWords.text(question, visit), "question", page(question, visit));
    }

    /** What a visitor has set; what stands at its default is left to it. */
    static Map<String, String> values(Question question, HttpServletRequest request) {
        var values = new HashMap<String, String>();
        question.parameters().forEach(parameter -> Optional.ofNullable(request.getParameter(parameter.name()))
                .ifPresent(value -> values.put(parameter.name(), value.strip())));
        return values;
    }

    private QuestionPage page(Question question, Visit visit) {
        var values = values(question, visit.request());
        try {
            var sparql = question.spelt(values);
            var answer = library.read(() -> question.withResources().ask(library.data(), values));
            return page(question, visit, values, sparql, (Answer.Rows) answer);
        } catch (IllegalArgumentException e) {
            return shown(question, visit, values, "", new Table(List.of(), List.of(), 0), Optional.of(e.getMessage()));
        }
    }

    private QuestionPage page(Question question, Visit visit, Map<String, String> values, String sparql,
                              Answer.Rows rows) {
        var columns = question.query().getResultVars();
        var resources = question.resources();
        var cells = rows.bindings().stream().limit(SHOWN).map(row -> columns.stream()
                .map(column -> cell(row, column, resources)).toList()).toList();
        var table = new Table(columns, cells, rows.bindings().size());
        return shown(question, visit, values, sparql, table, Optional.empty());
    }

    private Cell cell(Binding row, String column, Map<String, String> resources) {
        var value = row.get(Var.alloc(column));
        if (value == null) {
            return new Cell("", Optional.empty());
        }
        var resource = resources.containsKey(column) ? row.get(Var.alloc(resources.get(column))) : value;
        return new Cell(Thing.text(value), library.addresses().page(resource));
    }

    private static QuestionPage shown(Question question, Visit visit, Map<String, String> values, String sparql,
                                      Table table, Optional<String> fault) {
        var fields = question.parameters().stream().map(parameter -> new Field(parameter.name(),
                QuestionWords.text(parameter, visit),
                values.getOrDefault(parameter.name(), Thing.text(parameter.defaultValue())))).toList();
        var set = fields.stream().map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return new QuestionPage(question.name(), QuestionWords.text(question, visit), QuestionWords.tag(visit), fields,
                table.columns(), table.rows(), table.count(), sparql, SparqlEndpoint.PATH + "?query=" + encoded(sparql),
                new Download(AnswerServlet.PATH + encoded(question.name()), "?" + set), fault);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Table(List<String> columns, List<List<Cell>> rows, int count) {
    }
}
