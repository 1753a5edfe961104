package org.wenpu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The folder of the store.")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** A folder beside it. */
    Path sibling(String name) {
        return folder.resolveSibling(name);
    }
}
