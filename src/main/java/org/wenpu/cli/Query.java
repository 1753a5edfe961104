package org.wenpu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.wenpu.query.QueryLibrary;
import org.wenpu.query.Question;
import org.wenpu.query.ResultFormat;
import org.wenpu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "query", description = "Asks a question of the library, or one of your own.")
final class Query implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME|FILE", description = "A question that 'queries' lists, or a file of SPARQL.")
    private String name;

    @Option(names = "--set", paramLabel = "k=v", description = "What a parameter of the question stands for.")
    private Map<String, String> values = Map.of();

    @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES} (default: table).")
    private ResultFormat format;

    @Mixin
    private StoreOption store;

    Query(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var question = question();
        try (var opened = Store.open(store.folder())) {
            var data = opened.dataset();
            var answer = Txn.calculateRead(data, () -> question.ask(data, values));
            answer.write(format, console.out());
            return 0;
        }
    }

    private Question question() {
        return QueryLibrary.standard().question(name).orElseGet(() -> {
            if (!Files.isRegularFile(Path.of(name))) {
                throw new IllegalArgumentException("question '" + name + "'; expected one that 'wenpu queries' lists, "
                        + "or a file");
            }
            return QueryLibrary.file(Path.of(name));
        });
    }
}
