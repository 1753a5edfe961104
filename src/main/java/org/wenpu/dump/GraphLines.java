package org.wenpu.dump;

import java.util.List;
import org.wenpu.rdf.NQuads;
import org.wenpu.rdf.NamedGraph;

/** A graph as lines of N-Quads, each with its end. */
record GraphLines(String name, List<String> lines) {

    static GraphLines of(NamedGraph graph) {
        return new GraphLines(graph.name().getURI(), NQuads.lines(graph));
    }

    /** A graph that says nothing. */
    static GraphLines empty(String name) {
        return new GraphLines(name, List.of());
    }

    /** The name of the graph that a line belongs to: its last term, for no IRI has a bracket in it. */
    static String nameIn(String line) {
        return line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>'));
    }
}
