package org.wenpu.cli;

import org.wenpu.rdf.Iris;
import picocli.CommandLine.Option;

/** The base of the data. */
final class BaseOption {

    @Option(names = "--base", paramLabel = "IRI", defaultValue = Iris.DEFAULT_BASE,
            description = "What every IRI of the data starts with (default: ${DEFAULT-VALUE}).")
    private String base;

    Iris iris() {
        return new Iris(base);
    }
}
