package org.wenpu.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class PortOption {

    private static final int LAST = 65535;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030",
            description = "The port on loopback, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int number;

    int number() {
        return number;
    }

    /** Fails where something listens there already, before long work is done in vain. */
    void checkFree() {
        if (number < 0 || number > LAST) {
            throw new IllegalArgumentException("port " + number + "; expected 0 to " + LAST);
        }
        try {
            new ServerSocket(number, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new IllegalArgumentException("port " + number + " is in use; expected a free one", e);
        }
    }
}
