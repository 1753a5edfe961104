package org.wenpu.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.ResultFormat;
import org.wenpu.web.Refusal;

/** Serves the whole answer to a question of the library as a file: /answers/NAME.csv, /answers/NAME.json */
final class AnswerServlet extends HttpServlet {

    static final String PATH = "/answers/";

    private static final Map<String, ResultFormat> FORMATS = Map.of("csv", ResultFormat.CSV, "json", ResultFormat.JSON);
    private static final Map<ResultFormat, String> MEDIA_TYPES = Map.of(ResultFormat.CSV, "text/csv",
            ResultFormat.JSON, "application/sparql-results+json");

    private final transient Library library;
    private final transient QueryLibrary questions;

    AnswerServlet(Library library, QueryLibrary questions) {
        this.library = library;
        this.questions = questions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = request.getRequestURI().substring(PATH.length());
        var dot = Math.max(file.lastIndexOf('.'), 0);
        var question = questions.question(file.substring(0, dot));
        var format = FORMATS.get(file.substring(dot).replaceFirst("\\.", ""));
        if (question.isEmpty() || format == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var values = QuestionPages.values(question.get(), request);
            var answer = library.read(() -> question.get().ask(library.data(), values));
            response.setContentType(MEDIA_TYPES.get(format));
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition",
                    "attachment; filename=\"" + question.get().name() + file.substring(dot) + "\"");
            answer.write(format, response.getOutputStream());
        } catch (IllegalArgumentException e) {
            Refusal.send(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        } catch (QueryCancelledException e) {
            Refusal.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the question takes too long");
        }
    }
}
