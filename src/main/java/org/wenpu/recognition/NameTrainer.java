package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;

/** Trains the model of names. The same documents in the same order give the same model. */
public final class NameTrainer {

    private static final int LEAST_OCCURRENCES = 3;
    private static final double PACE = 0.06;
    private static final double TELLING_WEIGHT = 0.08;
    private static final double FAMOUS = 0.1;
    private static final int SEED = 1;
    private static final int COPIES = 1;

    private final WordTrie trie = WordTrie.standard();
    private final Function<Article, Document> analyser;
    private final WordClusters clusters;

    /** A trainer that has the texts that it makes up analysed, and learns what words of a cluster have in common. */
    public NameTrainer(Function<Article, Document> analyser, WordClusters clusters) {
        this.analyser = analyser;
        this.clusters = clusters;
    }

    /** The model that these documents teach. */
    public NameModel train(List<TaggedDocument> documents) {
        var lessons = new ArrayList<Lesson>();
        Stream.concat(documents.stream(), variations(documents)).forEach(document -> lessons.addAll(lessons(document)));
        return new NameModel(FieldTrainer.model(lessons, LEAST_OCCURRENCES, PACE, TELLING_WEIGHT), clusters);
    }

    /** Copies of the documents with other persons and divisions in them. */
    private Stream<TaggedDocument> variations(List<TaggedDocument> documents) {
        var variation = new Variation(new Random(SEED), famous(documents));
        return Collections.nCopies(COPIES, documents).stream().flatMap(List::stream).map(document -> {
            var text = variation.of(document);
            return new TaggedDocument(analyser.apply(text.article(document.document().article())), text.mentions());
        });
    }

    /** The names that stand in many of the documents. */
    private static Set<String> famous(List<TaggedDocument> documents) {
        var counts = documents.stream().flatMap(document -> document.mentions().stream().map(EntityMention::name)
                .distinct()).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.keySet().stream().filter(name -> counts.get(name) > FAMOUS * documents.size())
                .collect(Collectors.toSet());
    }

    private List<Lesson> lessons(TaggedDocument tagged) {
        var names = tagged.names().stream().map(Name::labelled).toList();
        var document = tagged.document();
        return document.body().stream().map(sentence -> Lesson.of(
                new Features(SentenceView.of(sentence, document.simplified(), trie, clusters)),
                Tags.of(sentence.span(), names))).toList();
    }
}
