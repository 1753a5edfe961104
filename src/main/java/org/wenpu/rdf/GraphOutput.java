package org.wenpu.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes graphs, one after the other, and makes something of them that counts only when it is complete. */
public interface GraphOutput extends Closeable {

    /** Adds a graph; a fault of the disk is an {@link UncheckedIOException}. */
    void write(NamedGraph graph);

    /** Ends it and lets it appear. */
    void complete() throws IOException;

    /** Takes away what was written, unless it is complete. */
    @Override
    void close() throws IOException;
}
