package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/**
 * A file that tells that an index holds what the graphs hold. It is away while a change has reached the one and perhaps
 * not the other, so that it is missing after a crash between them.
 *
 * @param file where it is
 * @param form the form of the index; a seal of another form does not count
 */
record Seal(Path file, String form) {

    boolean holds() {
        try {
            return Files.exists(file) && Files.readString(file).equals(form);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    void set() {
        try {
            Files.writeString(file, form);
        } catch (IOException e) {
            throw new UncheckedIOException("write " + file, e);
        }
    }

    /** Takes it away, on the disk too before this returns. Returns whether it held. */
    boolean broken() {
        var held = holds();
        try {
            Files.deleteIfExists(file);
            IOUtils.fsync(file.toAbsolutePath().getParent(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("delete " + file, e);
        }
        return held;
    }
}
