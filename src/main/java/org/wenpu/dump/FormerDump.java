package org.wenpu.dump;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import org.wenpu.rdf.Sha256;

/** Reads the N-Quads of a former dump, graph by graph in the order of their names, which they were written in. */
final class FormerDump implements Closeable {

    private final Path file;
    private final BufferedReader reader;
    private final MessageDigest digest = Sha256.digest();
    private String line;
    private GraphLines graph;

    FormerDump(Path file) throws IOException {
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                StandardCharsets.UTF_8));
        this.line = nextLine();
        this.graph = nextGraph();
    }

    /** Whether a graph is left whose name comes before that one. */
    boolean isBefore(String name) {
        return !isAtEnd() && graph.name().compareTo(name) < 0;
    }

    boolean isAt(String name) {
        return !isAtEnd() && graph.name().equals(name);
    }

    boolean isAtEnd() {
        return graph == null;
    }

    /** The graph that it is at; goes on to the next. */
    GraphLines take() throws IOException {
        var taken = graph;
        graph = nextGraph();
        if (!isAtEnd() && graph.name().compareTo(taken.name()) <= 0) {
            throw new IllegalArgumentException(file + ": graph " + graph.name() + " after " + taken.name()
                    + "; expected the order of a dump (remove the file to start without a former dump)");
        }
        return taken;
    }

    /** The sum of its lines, once all are read. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private GraphLines nextGraph() throws IOException {
        if (line == null) {
            return null;
        }
        var name = GraphLines.nameIn(line);
        var lines = new ArrayList<String>();
        while (line != null && GraphLines.nameIn(line).equals(name)) {
            lines.add(line);
            line = nextLine();
        }
        return new GraphLines(name, lines);
    }

    private String nextLine() throws IOException {
        var read = reader.readLine();
        if (read == null) {
            return null;
        }
        var whole = read + "\n";
        digest.update(whole.getBytes(StandardCharsets.UTF_8));
        return whole;
    }
}
