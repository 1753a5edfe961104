package org.wenpu.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.wenpu.rdf.PendingFile;

/**
 * A transaction of RDF Patch (jena.apache.org/documentation/rdf-patch) while it is written: a row of it is D or A and a
 * line of N-Quads. Its header tells its identity, which is known last; until then the rows wait in a file.
 */
final class Patch implements Closeable {

    private final Path rows;
    private final OutputStream out;
    private long deleted;
    private long added;

    /** @param rows where the rows wait */
    Patch(Path rows) throws IOException {
        this.rows = rows;
        rows.toFile().deleteOnExit();
        this.out = new GZIPOutputStream(Files.newOutputStream(rows));
    }

    /** Turns a graph into what it is now. */
    void replace(GraphLines before, GraphLines now) throws IOException {
        deleted += rows("D ", before.lines(), now.lines());
        added += rows("A ", now.lines(), before.lines());
    }

    long deleted() {
        return deleted;
    }

    long added() {
        return added;
    }

    /** Lets it appear as a file, named by an IRI, after the one that is applied before it. */
    void complete(Path file, Node id, Optional<Node> previous) throws IOException {
        out.close();
        try (var patch = new PendingFile(file); var in = new GZIPInputStream(Files.newInputStream(rows))) {
            patch.out().write(bytes(header("id", id) + previous.map(node -> header("prev", node)).orElse("")));
            patch.out().write(bytes("TX .\n"));
            in.transferTo(patch.out());
            patch.out().write(bytes("TC .\n"));
            patch.complete();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(rows);
    }

    private long rows(String code, Collection<String> lines, Collection<String> others) throws IOException {
        var known = new HashSet<>(others);
        long count = 0;
        for (var line : lines) {
            if (!known.contains(line)) {
                out.write(bytes(code + line));
                count++;
            }
        }
        return count;
    }

    private static String header(String field, Node value) {
        return "H " + field + " " + NodeFmtLib.strNT(value) + " .\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
