package org.wenpu.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A file of ours in Turtle. What is wrong in it is told with its place.
 *
 * @param name its name in messages: ontology/wenpu.ttl
 * @param text what it holds
 */
public record TurtleFile(String name, String text) {

    /** A file that comes with the program, by its name: ontology/wenpu.ttl. */
    public static TurtleFile shipped(String name) {
        var place = "/org/wenpu/" + name;
        try (var in = Objects.requireNonNull(TurtleFile.class.getResourceAsStream(place), place + " is missing")) {
            return new TurtleFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    /** What it says. */
    public Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.TURTLE).errorHandler(new Located(name)).parse(graph);
        return graph;
    }

    /** The number of the first line that starts so. */
    long line(String start) {
        return 1 + text.lines().takeWhile(line -> !line.startsWith(start)).count();
    }

    /** Turns a fault into a message with file, line and column. */
    private record Located(String file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            error(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new IllegalStateException(file + ":" + line + ":" + column + ": " + message + "; expected Turtle");
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
