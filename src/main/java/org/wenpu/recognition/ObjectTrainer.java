package org.wenpu.recognition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Sentence;

/** Trains the model of objects. The same documents in the same order give the same model. */
public final class ObjectTrainer {

    private static final int LEAST_OCCURRENCES = 7;
    private static final int LEAST_OBJECTS = 3;
    private static final double PACE = 0.03;
    private static final double TELLING_WEIGHT = 0.04;

    private final WordTrie trie = WordTrie.standard();
    private final WordClusters clusters = NameModel.standard().clusters();

    /**
     * A document with the objects of all its deeds and calls.
     *
     * @param document the document
     * @param objects  none overlaps another
     */
    public record Sample(AnnotatedDocument document, List<TaggedObject> objects) {

        /** The same without what is mentioned: many names are known here for the very texts that are learnt from. */
        private Sample bare() {
            return new Sample(new AnnotatedDocument(document.document(), List.of(), List.of(), document.contexts()),
                    objects);
        }
    }

    /** The model that these documents teach, each with and without what it mentions. */
    public ObjectModel train(List<Sample> samples) {
        var governors = governors(samples);
        var lessons = samples.stream().flatMap(sample -> Stream.of(sample, sample.bare()))
                .flatMap(this::lessons).toList();
        var field = FieldTrainer.model(lessons, LEAST_OCCURRENCES, PACE, TELLING_WEIGHT);
        return new ObjectModel(governors, field, clusters);
    }

    /** The hashes of the verbs that have objects often enough, in order. */
    private static IntIndex governors(List<Sample> samples) {
        var counts = samples.stream().flatMap(sample -> sample.objects().stream().flatMap(object ->
                        sample.document().document().body().stream().flatMap(sentence -> sentence.clauses().stream())
                                .filter(clause -> clause.span().covers(object.span()))
                                .flatMap(clause -> ObjectView.governor(clause, object.span()).stream())))
                .collect(Collectors.groupingBy(String::hashCode, Collectors.counting()));
        var governors = new IntIndex(counts.size());
        counts.keySet().stream().filter(verb -> counts.get(verb) >= LEAST_OBJECTS).sorted().forEach(governors::added);
        return governors;
    }

    private Stream<Lesson> lessons(Sample sample) {
        var document = sample.document();
        var objects = sample.objects().stream().map(TaggedObject::labelled).toList();
        return document.document().body().stream().map(sentence -> Lesson.of(
                new ObjectFeatures(ObjectView.of(sentence, document, beginnings(sentence), trie, clusters)),
                Tags.of(sentence.span(), objects)));
    }

    private static int[] beginnings(Sentence sentence) {
        return sentence.clauses().stream().mapToInt(clause -> clause.span().begin()).toArray();
    }
}
