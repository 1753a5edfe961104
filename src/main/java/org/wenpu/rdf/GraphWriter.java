package org.wenpu.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Writes graphs to a file, one after the other, in the format of its ending. N-Quads, TriG and Turtle are written as
 * they come, JSON-LD and RDF/XML at the end. The same graphs in the same order give the same bytes. The file appears
 * when it is complete; where something fails before, or Ctrl-C ends it, there is none, or still the former.
 */
public final class GraphWriter implements GraphOutput {

    private final Path file;
    private final PendingFile pending;
    private final GraphSink sink;

    private GraphWriter(Path file, FileFormat format) throws IOException {
        this.file = file;
        this.pending = new PendingFile(file);
        this.sink = GraphSink.of(format, pending.out());
    }

    /** Writes one graph, by itself. */
    public static void write(NamedGraph graph, FileFormat format, OutputStream out) throws IOException {
        var sink = GraphSink.of(format, out);
        sink.write(graph);
        sink.finish();
    }

    /** Starts a file; an ending that is not known is refused before anything is written. */
    public static GraphWriter open(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new GraphWriter(file, FileFormat.of(file));
    }

    @Override
    public void write(NamedGraph graph) {
        try {
            sink.write(graph);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }

    @Override
    public void complete() throws IOException {
        sink.finish();
        pending.complete();
    }

    @Override
    public void close() throws IOException {
        pending.close();
    }
}
