package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int ROUNDS = 12;
    private static final double FAMOUS = 0.1;
    private static final int SEED = 1;
    private static final int COPIES = 1;
    private static final int LEAST_OCCURRENCES = 3;

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
        var index = index(lessons);
        var pupils = new ArrayList<>(lessons.stream().map(lesson -> lesson.numbered(index)).toList());
        var trainer = new FieldTrainer(index);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(pupils, random);
            pupils.forEach(lesson -> trainer.learn(lesson.features(), lesson.tags()));
        }
        return trainer.model(clusters);
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

    /** The features that occur often enough. */
    private static IntIndex index(List<Lesson> lessons) {
        var seen = new IntIndex(1 << 20);
        var counts = new int[1 << 20];
        var often = new IntIndex(1 << 18);
        for (var lesson : lessons) {
            for (var features : lesson.features()) {
                for (int feature : features) {
                    int number = seen.added(feature);
                    counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
                    if (++counts[number] == LEAST_OCCURRENCES) {
                        often.added(feature);
                    }
                }
            }
        }
        return often;
    }

    private List<Lesson> lessons(TaggedDocument tagged) {
        var names = tagged.names();
        var document = tagged.document();
        return document.body().stream().map(sentence -> new Lesson(
                features(SentenceView.of(sentence, document.simplified(), trie, clusters)),
                Tags.of(sentence.span(), names))).toList();
    }

    private static int[][] features(SentenceView view) {
        var features = new Features(view);
        var found = new int[view.length][];
        for (int i = 0; i < view.length; i++) {
            features.read(i);
            found[i] = Arrays.copyOf(features.hashes(), features.count());
        }
        return found;
    }

    private record Lesson(int[][] features, int[] tags) {

        /** The lesson with the numbers of the known features in place of their hashes. */
        Lesson numbered(IntIndex index) {
            var numbers = Arrays.stream(features)
                    .map(found -> Arrays.stream(found).map(index::of).filter(number -> number >= 0).toArray());
            return new Lesson(numbers.toArray(int[][]::new), tags);
        }
    }
}
