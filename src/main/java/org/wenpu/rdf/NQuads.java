package org.wenpu.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Writes quads as lines of N-Quads. Terms that come again, as they do within a graph, are written out only once. */
public final class NQuads {

    private final Map<Node, String> terms = new HashMap<>();

    /** The quads, each once, in the order of their lines by bytes: that of {@code LC_ALL=C sort -u}. */
    static List<Quad> sorted(Collection<Quad> quads) {
        var writer = new NQuads();
        return quads.stream().distinct().map(quad -> new Line(quad, writer.line(quad))).sorted().map(Line::quad).toList();
    }

    /** The lines of a graph, each with its end. */
    public static List<String> lines(NamedGraph graph) {
        var writer = new NQuads();
        return graph.quads().stream().map(quad -> new String(writer.line(quad), StandardCharsets.UTF_8)).toList();
    }

    /** A quad as a line with its end, in UTF-8. */
    byte[] line(Quad quad) {
        var line = new StringBuilder(300);
        append(line, quad.getSubject());
        append(line, quad.getPredicate());
        append(line, quad.getObject());
        if (!quad.isDefaultGraph()) {
            append(line, quad.getGraph());
        }
        return line.append(".\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder line, Node term) {
        line.append(terms.computeIfAbsent(term, NodeFmtLib::strNT)).append(' ');
    }

    private record Line(Quad quad, byte[] bytes) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }
    }
}
