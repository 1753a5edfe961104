package org.wenpu.rdf;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that appears when it is complete; where something fails before, or Ctrl-C ends it, there is none, or still the
 * former. It is compressed where its name says so.
 */
public final class PendingFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final OutputStream out;

    public PendingFile(Path file) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        part.toFile().deleteOnExit();
        this.out = new BufferedOutputStream(FileFormat.compressed(file)
                ? new GZIPOutputStream(Files.newOutputStream(part), BUFFER)
                : Files.newOutputStream(part), BUFFER);
    }

    /** What is written here is the content of the file. */
    public OutputStream out() {
        return out;
    }

    /** Ends the file and lets it appear. */
    public void complete() throws IOException {
        out.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what was written, unless it is complete. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}
