package org.wenpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "build", description = "Extracts, checks and loads articles; one of the same identifier is replaced.")
final class Build implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT",
            description = "Articles: files, folders, JSON Lines, or - for standard input.")
    private List<String> inputs;

    @Mixin
    private StoreOption store;

    @Mixin
    private InputOptions options;

    Build(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var building = new Building(Extraction.of(console, options), store.folder())) {
            var summary = building.build(inputs);
            console.say(summary.toString());
            return summary.exitCode();
        }
    }
}
