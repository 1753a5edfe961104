package org.wenpu.dump;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/** Counts what stands in graphs: quads, articles, quads of each property and entities of each class. */
final class Statistics {

    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private Node example;
    private long quads;

    void count(NamedGraph graph) {
        if (example == null) {
            example = graph.name();
        }
        quads += graph.quads().size();
        for (var quad : graph.quads()) {
            properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
            if (quad.getPredicate().equals(Vocabulary.TYPE) && isNew(quad)) {
                classes.merge(quad.getObject().toString(), 1L, Long::sum);
            }
        }
    }

    /** The first graph; empty where there is none. */
    Optional<Node> example() {
        return Optional.ofNullable(example);
    }

    long quads() {
        return quads;
    }

    long articles() {
        return classes.getOrDefault(Vocabulary.ARTICLE.getURI(), 0L);
    }

    SortedMap<String, Long> properties() {
        return Collections.unmodifiableSortedMap(properties);
    }

    SortedMap<String, Long> classes() {
        return Collections.unmodifiableSortedMap(classes);
    }

    /** What is named under its graph stands in no other; only what articles share is remembered. */
    private boolean isNew(Quad quad) {
        var subject = quad.getSubject().toString();
        return subject.startsWith(quad.getGraph().getURI())
                || shared.computeIfAbsent(quad.getObject().toString(), key -> new HashSet<>()).add(subject);
    }
}
