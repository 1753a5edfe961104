package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wenpu.rdf.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Writes what articles say to a file of RDF; needs no store.")
final class Extract implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT",
            description = "Articles: files, folders, JSON Lines, or - for standard input.")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "Where to; its ending is the format: .nq, .trig, .ttl, .jsonld, .rdf, and .gz of each.")
    private Path file;

    @Mixin
    private InputOptions options;

    Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var extraction = Extraction.of(console, options);
        try (var writer = GraphWriter.open(file)) {
            var summary = extraction.run(inputs, extraction.claimWriter()::graph,
                    (extracted, graph) -> writer.write(graph));
            if (summary.articles() > 0) {
                writer.complete();
            }
            console.say(summary.toString());
            return summary.exitCode();
        }
    }
}
