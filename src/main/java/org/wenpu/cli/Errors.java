package org.wenpu.cli;

import java.io.EOFException;
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
            return told(unchecked.getMessage(), unchecked.getCause());
        }
        var told = error instanceof IOException io ? file(io)
                : error instanceof IllegalStateException || error instanceof IllegalArgumentException
                        ? Objects.requireNonNullElse(error.getMessage(), error.toString()) : error.toString();
        return told.lines().findFirst().orElse("").strip();
    }

    /** What was done and what went wrong; a file that the fault names itself is not named twice. */
    private static String told(String doing, IOException fault) {
        var named = fault instanceof FileSystemException system && doing.endsWith(" " + system.getFile());
        return named ? file(fault) : doing + ": " + file(fault);
    }

    private static String file(IOException error) {
        if (error instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (error instanceof FileAlreadyExistsException there) {
            return there.getFile() + ": is there already, and no folder";
        }
        if (error instanceof EOFException) {
            return "ends too early";
        }
        return error instanceof FileSystemException system && system.getReason() == null
                ? system.getFile() + ": cannot be read or written" : error.getMessage();
    }
}
