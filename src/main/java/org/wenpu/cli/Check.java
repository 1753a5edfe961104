package org.wenpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Gazetteer;
import org.wenpu.knowledge.Ontology;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.Question;
import org.wenpu.rdf.Shapes;
import picocli.CommandLine.Command;

@Command(name = "check", description = "Checks that ontology, shapes, rules, gazetteers and queries agree.")
final class Check implements Callable<Integer> {

    private final Console console;

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var ontology = Ontology.standard();
        console.say("ontology: " + ontology.predicates().size() + " predicates");
        Shapes.standard(ontology);
        console.say("shapes: well-formed");
        console.say("rules: " + new RuleReader(ontology).rules().size());
        console.say("gazetteers: " + gazetteers() + " names");
        var questions = QueryLibrary.standard().questions();
        console.say("queries: " + questions.size());
        var unknown = questions.stream().flatMap(question -> unknown(question, ontology)).toList();
        unknown.forEach(console::complain);
        return unknown.isEmpty() ? 0 : Wenpu.WRONG_USAGE;
    }

    private static int gazetteers() {
        var tables = List.of(Gazetteer.bodies(), Gazetteer.media(), Gazetteer.regions(), Gazetteer.principles(),
                Gazetteer.policies(), Gazetteer.industries());
        return Divisions.standard().names().size() + tables.stream().mapToInt(table -> table.names().size()).sum();
    }

    /** The terms of our namespace that a question uses and the ontology lacks. */
    private static Stream<String> unknown(Question question, Ontology ontology) {
        return question.iris().stream().filter(iri -> iri.startsWith(Ontology.NAMESPACE))
                .filter(iri -> !iri.equals(Ontology.NAMESPACE))
                .filter(iri -> !ontology.graph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY))
                .map(iri -> "queries/" + question.name() + ".rq: <" + iri + ">; expected a term of the ontology");
    }
}
