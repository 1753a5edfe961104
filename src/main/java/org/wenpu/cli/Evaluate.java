package org.wenpu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.evaluation.GoldArticle;
import org.wenpu.evaluation.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", description = "Measures precision, recall and F1 against gold facts.")
final class Evaluate implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "A folder of NAME.txt with its facts in NAME.json.")
    private Path folder;

    @Option(names = "--errors", description = "List missed and wrong facts, article by article.")
    private boolean errors;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Mixin
    private InputOptions options;

    Evaluate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var articles = GoldArticle.folder(folder);
        var extraction = Extraction.of(console, options);
        var quads = new ArrayList<Quad>();
        var summary = extraction.run(articles.stream().map(article -> article.text().toString()).toList(),
                extraction.claimWriter()::graph, (extracted, graph) -> quads.addAll(graph.quads()));
        var score = Score.of(articles, quads);
        if (errors) {
            score.errors().forEach(console::say);
        }
        if (json) {
            console.say(score.json());
        } else {
            score.lines().forEach(console::say);
        }
        return summary.exitCode();
    }
}
