package org.wenpu.dump;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes claims as rows, graph by graph, and makes a file of them that appears when it is complete. */
interface ClaimTable extends Closeable {

    void write(List<ClaimRow> rows) throws IOException;

    void complete() throws IOException;
}
