package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wenpu.store.Store;
import org.wenpu.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", description = "The main job: builds the graph, checks it, dumps it and serves it.")
final class Run implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "INPUT", defaultValue = "seeds/articles",
            description = "Articles: files, folders, JSON Lines, or - for standard input (default: ${DEFAULT-VALUE}).")
    private List<String> inputs;

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "target/store",
            description = "The folder of the store (default: ${DEFAULT-VALUE}).")
    private Path store;

    @Option(names = "--dumps", paramLabel = "FOLDER", defaultValue = "target/dumps",
            description = "The folder of the dumps (default: ${DEFAULT-VALUE}).")
    private Path dumps;

    @Mixin
    private PortOption port;

    @Mixin
    private InputOptions options;

    Run(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        port.checkFree();
        try (var building = new Building(Extraction.of(console, options), store)) {
            var summary = building.build(inputs);
            console.say(summary.toString());
            if (summary.articles() > 0) {
                building.removeOthers();
                publish(building.store());
            }
            return summary.exitCode();
        }
    }

    private void publish(Store built) throws IOException, InterruptedException {
        Dump.write(built, dumps, options.iris());
        console.say("Store   " + store);
        console.say("Dumps   " + dumps);
        new Serving(console).untilStopped(built, new Site(built.dataset(), options.iris(), dumps), port.number());
    }
}
