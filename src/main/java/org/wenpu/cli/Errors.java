package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Errors in one line: where, what, what was expected. */
final class Errors {

    private Errors() {
    }

    static String line(Throwable error) {
        if (error instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return unchecked.getMessage() + ": " + file(unchecked.getCause());
        }
        var told = error instanceof IOException io ? file(io)
                : error instanceof IllegalStateException || error instanceof IllegalArgumentException
                        ? Objects.requireNonNullElse(error.getMessage(), error.toString()) : error.toString();
        return told.lines().findFirst().orElse("").strip();
    }

    private static String file(IOException error) {
        if (error instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (error instanceof FileAlreadyExistsException there) {
            return there.getFile() + ": is there already, and no folder";
        }
        return error instanceof FileSystemException system && system.getReason() == null
                ? system.getFile() + ": cannot be read or written" : error.getMessage();
    }
}
