package org.wenpu.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.wenpu.knowledge.Ontology;
import org.wenpu.knowledge.Predicate;

/** Reads the rules of every predicate of the ontology; what is wrong in a file is told with its place. */
public final class RuleReader {

    private final Ontology ontology;

    public RuleReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The rules that ship with the program. */
    public List<Rule> rules() {
        return ontology.predicates().stream().flatMap(predicate -> rules(predicate).stream()).toList();
    }

    private List<Rule> rules(Predicate predicate) {
        var file = "rules/" + predicate.name() + ".yml";
        try (var in = RuleReader.class.getResourceAsStream("/org/wenpu/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": no such file; expected the rules of wp:" + predicate.name());
            }
            return rules(predicate, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    static List<Rule> rules(Predicate predicate, String file, String yaml) {
        var rules = new ArrayList<Rule>();
        Set<String> names = new HashSet<>();
        for (var entry : entries(file, yaml)) {
            if (!(entry instanceof MappingNode mapping)) {
                throw RuleEntry.wrong(file, entry, "no rule", "name, trigger, examples");
            }
            var rule = new RuleEntry(file, mapping).rule(predicate);
            if (!names.add(rule.name())) {
                throw RuleEntry.wrong(file, entry, "a second rule '" + rule.name() + "'", "another name");
            }
            rules.add(rule);
        }
        return rules;
    }

    private static List<Node> entries(String file, String yaml) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && root.get() instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            throw new IllegalStateException(file + ":1:1: no list of rules; expected - name: …");
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().map(at -> ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1)).orElse("");
            throw new IllegalStateException(file + mark + ": " + e.getProblem() + "; expected YAML", e);
        }
    }
}
