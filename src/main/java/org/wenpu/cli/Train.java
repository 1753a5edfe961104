package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wenpu.analysis.Analyser;
import org.wenpu.recognition.ClusterTrainer;
import org.wenpu.recognition.CrossValidation;
import org.wenpu.recognition.NameTrainer;
import org.wenpu.recognition.TaggedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the model of names on {@linkplain TaggedRecords articles with all their names}. */
@Command(name = "train", description = {"Trains the model of names.",
    "Each line of NAMES is an article with all its names, none within another:",
    "{\"id\": \"a1\", \"text\": \"…\", \"mentions\": [[0, 2, \"POST\"], [2, 4, \"PER\"]]}",
    "Offsets are UTF-16 code units, the end exclusive; types: PER, ORG, DIV, LOC, POST, EVT, PRJ, POL, PRI, IND.",
    "With \"sum\", the start of its SHA-256, in place of \"text\": the article of this id in --texts."})
final class Train implements Callable<Integer> {

    private final Console console;
    private final Analyser analyser = new Analyser();

    @Parameters(paramLabel = "NAMES", arity = "1..*", description = "JSON Lines files of articles with their names.")
    private List<Path> names;

    @Option(names = "--texts", paramLabel = "INPUT", description = {"Articles that words are clustered by,",
        "and whose names a file of NAMES may tell."})
    private List<String> texts = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the model goes.")
    private Path output;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "0",
            description = "Measure first, on the first file: train N times, each time without a part of its articles.")
    private int folds;

    Train(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var articles = MarkedRecords.articles(console, texts);
        var records = new TaggedRecords(analyser, new MarkedRecords(articles));
        var first = records.documents(names.get(0));
        var further = new ArrayList<TaggedDocument>();
        for (var file : names.subList(1, names.size())) {
            further.addAll(records.documents(file));
        }
        var trainer = new NameTrainer(analyser::analyse,
                ClusterTrainer.clusters(articles.values().parallelStream().map(analyser::analyse)));
        if (folds > 1) {
            CrossValidation.of(first, further, folds, trainer).lines().forEach(console::say);
        }
        if (output != null) {
            first.addAll(further);
            var model = trainer.train(first);
            try (var out = Files.newOutputStream(output)) {
                model.write(out);
            }
        }
        return 0;
    }
}
