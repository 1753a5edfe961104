package org.wenpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wenpu.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "explain",
        description = "Prints each claim with its rule and its IRI, and its evidence underlined in the text.")
final class Explain implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT",
            description = "Articles: files, folders, JSON Lines, or - for standard input.")
    private List<String> inputs;

    @Mixin
    private InputOptions options;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Extraction.plain(console, options)
                .run(inputs, this::lines, (extracted, lines) -> lines.forEach(console::say)).exitCode();
    }

    private List<String> lines(Outcome.Extracted extracted) {
        var ansi = console.terminal() ? Ansi.AUTO : Ansi.OFF;
        var explanation = new Explanation(extracted.article(), options.iris(), ansi);
        var head = extracted.article().identifier() + ": " + extracted.claims().size() + " claims";
        var claims = extracted.claims().stream()
                .flatMap(claim -> Stream.concat(explanation.lines(claim).stream(), Stream.of("")));
        return Stream.concat(Stream.of(head, ""), claims).toList();
    }
}
