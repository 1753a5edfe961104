package org.wenpu.extraction;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;

/** A rule as it stands in its file. */
final class RuleEntry {

    private static final Set<String> KEYS = new TreeSet<>(Set.of("name", "trigger", "subject", "object", "otherwise",
            "like", "subjects", "unless", "confidence", "examples"));
    private static final Set<EntityType> PROPER = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.EVENT);
    private static final String VERBATIM = "verbatim";
    private static final double USUAL_CONFIDENCE = 0.8;

    private final String file;
    private final MappingNode node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    RuleEntry(String file, MappingNode node) {
        this.file = file;
        this.node = node;
        node.getValue().forEach(field -> {
            var key = ((ScalarNode) field.getKeyNode()).getValue();
            if (!KEYS.contains(key)) {
                throw wrong(file, field.getKeyNode(), "key '" + key + "'", "one of " + String.join(", ", KEYS));
            }
            fields.put(key, field.getValueNode());
        });
    }

    Rule rule(Predicate predicate) {
        var trigger = text("trigger").map(Constructions::filled).orElseThrow(() -> missing("trigger"));
        var examples = examples();
        if (examples.stream().noneMatch(Example::positive) || examples.stream().allMatch(Example::positive)) {
            throw wrong(file, node, "examples of one kind only",
                    "at least one of what is found and one of what is not");
        }
        return new Rule(text("name").orElseThrow(() -> missing("name")), predicate,
                compiled("trigger", trigger, Finder::new),
                place("subject", trigger, Rule.Place.CLAUSE), place("object", trigger, usualPlace(predicate)),
                subjects(predicate), otherwise(),
                text("like").map(regex -> compiled("like", regex, Expressions::compile)),
                text("unless").map(regex -> compiled("unless", "(?:" + regex + ")$", Expressions::compile)),
                confidence(), examples);
    }

    private Rule.Place place(String key, String trigger, Rule.Place usual) {
        boolean group = trigger.contains("(?<" + key + ">");
        boolean typed = group && key.equals("object") && fields.containsKey("otherwise");
        if (text(key).filter(VERBATIM::equals).isPresent() && !typed) {
            throw wrong(file, fields.get(key), key + " '" + VERBATIM + "'",
                    "a group (?<object>…) in the trigger, and 'otherwise'");
        }
        if (group) {
            return switch (text(key).orElse(key.equals("subject") ? "names" : "phrase")) {
                case "names" -> Rule.Place.NAMES_IN_GROUP;
                case VERBATIM -> Rule.Place.VERBATIM;
                default -> Rule.Place.GROUP;
            };
        }
        return text(key).map(name -> oneOf(key, name)).orElse(usual);
    }

    private Rule.Place oneOf(String key, String name) {
        try {
            return Rule.Place.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(file, fields.get(key), key + " '" + name + "'",
                    "clause, before, topic, touching, agent, after, names, occasion or event");
        }
    }

    /** Kinds that go by proper names are read as names, the others as noun phrases. */
    private static Rule.Place usualPlace(Predicate predicate) {
        return PROPER.containsAll(predicate.range()) ? Rule.Place.NAMES : Rule.Place.AFTER;
    }

    private Set<EntityType> subjects(Predicate predicate) {
        return text("subjects").map(names -> Stream.of(names.split(" ")).map(name -> type("subjects", name))
                .collect(Collectors.toUnmodifiableSet())).orElse(predicate.domain());
    }

    private Optional<EntityType> otherwise() {
        return text("otherwise").map(name -> type("otherwise", name));
    }

    private EntityType type(String key, String name) {
        try {
            return EntityType.of(name);
        } catch (IllegalArgumentException e) {
            throw wrong(file, fields.get(key), e.getMessage(), "a type");
        }
    }

    private double confidence() {
        return text("confidence").map(Double::valueOf).orElse(USUAL_CONFIDENCE);
    }

    private List<Example> examples() {
        if (!(fields.get("examples") instanceof SequenceNode lines)) {
            throw missing("examples");
        }
        return lines.getValue().stream().map(line -> example((ScalarNode) line)).toList();
    }

    private Example example(ScalarNode line) {
        try {
            return Example.of(line.getValue());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place(file, line) + ": " + e.getMessage());
        }
    }

    private <T> T compiled(String key, String regex, Function<String, T> compiler) {
        try {
            return compiler.apply(Constructions.filled(regex));
        } catch (PatternSyntaxException e) {
            throw wrong(file, fields.get(key), e.getDescription(), "a regular expression");
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(fields.get(key)).map(value -> ((ScalarNode) value).getValue());
    }

    private IllegalStateException missing(String key) {
        return wrong(file, node, "no " + key, key);
    }

    static IllegalStateException wrong(String file, Node at, String found, String expected) {
        return new IllegalStateException(place(file, at) + ": " + found + "; expected " + expected);
    }

    private static String place(String file, Node at) {
        return file + at.getStartMark().map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1)).orElse("");
    }
}
