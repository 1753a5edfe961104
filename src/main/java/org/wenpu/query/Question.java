package org.wenpu.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question of the library.
 *
 * @param name       the name of its file, without the ending
 * @param chinese    the question in Chinese
 * @param english    the question in English
 * @param parameters what may be set, in the order of the file
 * @param query      the question in SPARQL
 * @param text       the file
 */
public record Question(String name, String chinese, String english, List<Parameter> parameters, Query query,
                       String text) {

    private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

    public Question {
        parameters = List.copyOf(parameters);
    }

    /** Asks it of a dataset; a parameter without a value stands for its default. */
    public Answer ask(DatasetGraph data, Map<String, String> values) {
        var question = QueryExec.dataset(data).query(query);
        bindings(values).forEach(question::substitution);
        try (var execution = question.build()) {
            return Answer.of(query, execution);
        }
    }

    /** The question with what the parameters stand for written into it, ready to be asked anywhere. */
    public String spelt(Map<String, String> values) {
        return QueryTransformOps.syntaxSubstitute(query, bindings(values)).serialize();
    }

    /** The same question that tells besides each name, title or quote also what it is of. */
    public Question withResources() {
        return new Question(name, chinese, english, parameters, NamedColumns.of(query).extended(), text);
    }

    /** The column that tells what a column names, where there is one. */
    public Map<String, String> resources() {
        return NamedColumns.of(query).resources();
    }

    /** Every IRI that the query names. */
    public Set<String> iris() {
        var spelt = query.cloneQuery();
        spelt.getPrefixMapping().clearNsPrefixMap();
        return IRI.matcher(spelt.serialize()).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Var, Node> bindings(Map<String, String> values) {
        var bindings = new HashMap<Var, Node>();
        parameters.forEach(parameter -> bindings.put(Var.alloc(parameter.name()), parameter.defaultValue()));
        values.forEach((name, value) -> bindings.put(Var.alloc(name), parameter(name).value(value)));
        return bindings;
    }

    private Parameter parameter(String wanted) {
        return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("question " + name + " has no parameter '" + wanted
                        + "'; expected " + (parameters.isEmpty() ? "none" : "one of "
                        + parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")))));
    }
}
