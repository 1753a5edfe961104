package org.wenpu.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * Reads a file of the library. Its head says the question in words and names what may be set:
 * <pre>
 * # zh: 某地要发展哪些产业？
 * # en: Which industries is a place told to develop?
 * # param place = "延吉市" | 地方 | place
 * </pre>
 */
final class QuestionReader {

    private static final Pattern WORDS = Pattern.compile("# (zh|en): (.+)");
    private static final Pattern PARAMETER = Pattern.compile("# param (\\w+) = (.+?) \\| (.+?) \\| (.+)");

    private final String file;
    private final String text;
    private final List<String> lines;

    QuestionReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** A question of the library, which must say itself in both languages. */
    Question question() {
        return question(words("zh").orElseThrow(() -> missing("zh")), words("en").orElseThrow(() -> missing("en")));
    }

    /** A question of the asker's own, which needs no head. */
    Question freeQuestion() {
        return question(words("zh").orElse(""), words("en").orElse(""));
    }

    private Question question(String chinese, String english) {
        var query = query();
        var parameters = new ArrayList<Parameter>();
        for (var i = 0; i < lines.size() && lines.get(i).startsWith("#"); i++) {
            if (lines.get(i).startsWith("# param ")) {
                parameters.add(parameter(i, query));
            }
        }
        return new Question(file.replaceFirst("\\.rq$", ""), chinese, english, parameters, query, text);
    }

    private Optional<String> words(String language) {
        return lines.stream().takeWhile(line -> line.startsWith("#")).map(WORDS::matcher).filter(Matcher::matches)
                .filter(head -> head.group(1).equals(language)).map(head -> head.group(2).strip()).findFirst();
    }

    private Query query() {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            var reason = e.getMessage().lines().findFirst().orElse("").replaceFirst(" at line .*", "");
            throw new IllegalStateException(file + ":" + Math.max(1, e.getLine()) + ":" + Math.max(1, e.getColumn())
                    + ": " + reason + "; expected a SPARQL query", e);
        } catch (QueryException e) {
            throw new IllegalStateException(file + ":1:1: " + e.getMessage() + "; expected a SPARQL query", e);
        }
    }

    private Parameter parameter(int index, Query query) {
        var head = PARAMETER.matcher(lines.get(index));
        if (!head.matches()) {
            throw wrong(index, "parameter", "# param name = default | Chinese | English");
        }
        if (!Pattern.compile("[?$]" + head.group(1) + "\\b").matcher(query.serialize()).find()) {
            throw wrong(index, "parameter ?" + head.group(1) + " is not used", "a variable of the query");
        }
        return new Parameter(head.group(1), term(index, head.group(2), query), head.group(3), head.group(4));
    }

    private Node term(int index, String written, Query query) {
        try {
            return NodeFactoryExtra.parseNode(written, PrefixMapFactory.create(query.getPrefixMapping()));
        } catch (RiotException e) {
            throw wrong(index, "default '" + written + "'",
                    "a term as in Turtle: \"word\", 0.5, <https://example.org/>");
        }
    }

    private IllegalStateException missing(String language) {
        return wrong(0, "no question in words", "a line '# " + language + ": …' at the head");
    }

    private IllegalStateException wrong(int index, String found, String expected) {
        return new IllegalStateException(file + ":" + (index + 1) + ":1: " + found + "; expected " + expected);
    }
}
