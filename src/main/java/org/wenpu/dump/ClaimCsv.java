package org.wenpu.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wenpu.rdf.PendingFile;

/** Writes claims as a CSV file. */
final class ClaimCsv implements ClaimTable {

    private final PendingFile file;
    private final Rows csv;

    ClaimCsv(Path file) throws IOException {
        this.file = new PendingFile(file);
        this.csv = new Rows(this.file.out(), ClaimRow.class);
    }

    @Override
    public void write(List<ClaimRow> rows) throws IOException {
        for (var row : rows) {
            csv.write(row);
        }
    }

    @Override
    public void complete() throws IOException {
        csv.flush();
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
