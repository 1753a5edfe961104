package org.wenpu.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.recognition.CrossValidation;
import org.wenpu.recognition.NameTrainer;
import org.wenpu.recognition.TaggedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Trains the model of names. Each line of the file is an article with all its names:
 * {@code {"id": "a1", "text": "市长王明…", "mentions": [[0, 2, "POST"], [2, 4, "PER"]]}}, offsets in UTF-16 code units.
 */
@Command(name = "train", description = {"Trains the model of names.",
    "Each line of NAMES is an article with all its names, none within another:",
    "{\"id\": \"a1\", \"text\": \"…\", \"mentions\": [[0, 2, \"POST\"], [2, 4, \"PER\"]]}",
    "Offsets are UTF-16 code units, the end exclusive; types: PER, ORG, DIV, LOC, POST, EVT, PRJ, POL, PRI, IND."})
final class Train implements Callable<Integer> {

    private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON,
            "ORG", EntityType.ORGANISATION, "DIV", EntityType.ADMINISTRATIVE_DIVISION, "LOC", EntityType.PLACE,
            "POST", EntityType.POST, "EVT", EntityType.EVENT, "PRJ", EntityType.PROJECT, "POL", EntityType.POLICY,
            "PRI", EntityType.PRINCIPLE, "IND", EntityType.INDUSTRY);

    private final Console console;
    private final Analyser analyser = new Analyser();

    @Parameters(paramLabel = "NAMES", description = "A JSON Lines file of articles with their names.")
    private Path names;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the model goes.")
    private Path output;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "0",
            description = "Measure first: train N times, each time without one part of the articles.")
    private int folds;

    Train(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var documents = documents();
        if (folds > 1) {
            CrossValidation.of(documents, folds, new NameTrainer(analyser::analyse)).lines().forEach(console::say);
        }
        if (output != null) {
            try (var out = Files.newOutputStream(output)) {
                new NameTrainer(analyser::analyse).train(documents).write(out);
            }
        }
        return 0;
    }

    private List<TaggedDocument> documents() throws IOException {
        var lines = Files.readAllLines(names);
        var documents = new ArrayList<TaggedDocument>();
        for (int i = 0; i < lines.size(); i++) {
            documents.add(document(lines.get(i), names + ":" + (i + 1)));
        }
        return documents;
    }

    private TaggedDocument document(String line, String place) {
        try {
            var record = JsonParser.parseString(line).getAsJsonObject();
            var article = new Article(record.get("id").getAsString(), "", Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(), Script.SIMPLIFIED, record.get("text").getAsString());
            var document = analyser.analyse(article);
            return new TaggedDocument(document, mentions(record, document.simplified()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ":1: " + e.getMessage()
                    + "; expected an article with id, text and mentions, see wenpu train --help", e);
        }
    }

    private static List<EntityMention> mentions(JsonObject record, String text) {
        var mentions = record.getAsJsonArray("mentions");
        return IntStream.range(0, mentions.size()).mapToObj(i -> mentions.get(i).getAsJsonArray()).map(mention -> {
            var span = new Span(mention.get(0).getAsInt(), mention.get(1).getAsInt());
            return new EntityMention(span, EnumSet.of(type(mention.get(2).getAsString())), span.of(text));
        }).toList();
    }

    private static EntityType type(String name) {
        return Optional.ofNullable(TYPES.get(name)).orElseThrow(() -> new IllegalArgumentException("type " + name));
    }
}
