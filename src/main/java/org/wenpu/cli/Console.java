package org.wenpu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to, in UTF-8.
 *
 * @param in       the standard input
 * @param out      for what was asked for
 * @param err      for progress and errors
 * @param terminal whether somebody looks at it as it comes
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    static Console standard() {
        return new Console(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), System.console() != null);
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
