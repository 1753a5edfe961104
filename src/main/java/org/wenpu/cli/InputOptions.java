package org.wenpu.cli;

import org.wenpu.rdf.Iris;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command extracts. */
final class InputOptions {

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles worked on at a time (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private BaseOption base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether somebody wants to see where in the program an error came from. */
    boolean debug() {
        return ((Wenpu) command.root().userObject()).debug();
    }

    int threads() {
        return threads;
    }

    Iris iris() {
        return base.iris();
    }
}
