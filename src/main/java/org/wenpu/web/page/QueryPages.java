package org.wenpu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wenpu.query.QueryLibrary;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.Vocabulary;

/** The page of the SPARQL endpoint: an editor, and the answer beneath it. */
final class QueryPages implements Pages {

    private static final String BEGIN = """

            SELECT ?who ?relation ?what ?modality
            WHERE {
              GRAPH ?article {
                ?claim a wp:Claim ; wp:modality ?modality ;
                       rdf:subject ?who ; rdf:predicate ?relation ; rdf:object ?what .
              }
            }
            LIMIT 25
            """;

    private final Iris iris;
    private final QueryLibrary questions;

    QueryPages(Iris iris, QueryLibrary questions) {
        this.iris = iris;
        this.questions = questions;
    }

    @Override
    public Page page(Visit visit) {
        var asked = visit.parameter("query");
        var links = questions.questions().stream().map(question -> QuestionWords.link(question, visit)).toList();
        return Page.of(visit.say("query.title"), "query", new QueryPage(asked.orElseGet(QueryPages::example),
                iris.base(), asked.isPresent(), prefixes(), links));
    }

    private static String example() {
        return prefixes().stream().filter(line -> line.matches("PREFIX (wp|rdf):.*"))
                .collect(Collectors.joining("\n")) + BEGIN;
    }

    private static List<String> prefixes() {
        var lines = new ArrayList<String>();
        Vocabulary.prefixes().forEach((prefix, iri) -> lines.add("PREFIX " + prefix + ": <" + iri + ">"));
        return lines.stream().sorted().toList();
    }
}
