package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wenpu.Annotator;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.recognition.ObjectTrainer;
import org.wenpu.recognition.TaggedObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the model of objects on {@linkplain MarkedRecords articles with the objects of their deeds and calls}. */
@Command(name = "train-objects", description = {"Trains the model of the objects of deeds and calls.",
    "Each line of OBJECTS is an article with these objects, none within another:",
    "{\"id\": \"a1\", \"text\": \"…\", \"mentions\": [[3, 7, \"develops\"], [8, 12, \"develops\"]]}",
    "Offsets are UTF-16 code units, the end exclusive; labels: develops, targets, advances, leverages, aimsToBecome,",
    "upholds, tackles, promotes, hosts, inspects.",
    "With \"sum\", the start of its SHA-256, in place of \"text\": the article of this id in --texts.",
    "Train it after the model of names, whose clusters of words it speaks of."})
final class TrainObjects implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "OBJECTS", arity = "1..*", description = "JSON Lines files of articles with their objects.")
    private List<Path> objects;

    @Option(names = "--texts", paramLabel = "INPUT", description = "Articles whose objects a file of OBJECTS may tell.")
    private List<String> texts = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where the model goes.")
    private Path output;

    TrainObjects(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var annotator = new Annotator();
        var records = new MarkedRecords(MarkedRecords.articles(console, texts));
        var samples = new ArrayList<ObjectTrainer.Sample>();
        for (var file : objects) {
            samples.addAll(records.read(file, (article, marks) -> sample(annotator.annotated(article), marks)));
        }
        var model = new ObjectTrainer().train(samples);
        try (var out = Files.newOutputStream(output)) {
            model.write(out);
        }
        return 0;
    }

    private static ObjectTrainer.Sample sample(AnnotatedDocument document, List<MarkedRecords.Mark> marks) {
        return new ObjectTrainer.Sample(document,
                marks.stream().map(mark -> new TaggedObject(mark.span(), mark.label())).toList());
    }
}
