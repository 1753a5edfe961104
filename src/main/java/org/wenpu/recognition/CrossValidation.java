package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.model.EntityType;

/** Measures the recogniser on documents that its model was not trained on: a name counts if span and type are right. */
public final class CrossValidation {

    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    private CrossValidation() {
    }

    /**
     * Trains as often as there are folds, each time without one part of the documents, and measures on that part.
     *
     * @param further documents that are always trained on
     */
    public static CrossValidation of(List<TaggedDocument> documents, List<TaggedDocument> further, int folds,
            NameTrainer trainer) {
        var validation = new CrossValidation();
        IntStream.range(0, folds).parallel().mapToObj(fold -> fold(documents, further, folds, fold, trainer)).toList()
                .forEach(found -> found.forEach(validation::count));
        return validation;
    }

    /** One line a type and one for all: name, precision, recall, F1, how many there are. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        var all = new int[3];
        counts.forEach((type, count) -> {
            lines.add(line(type.localName(), count));
            IntStream.range(0, all.length).forEach(i -> all[i] += count[i]);
        });
        lines.add(line("all", all));
        return lines;
    }

    private static List<Found> fold(List<TaggedDocument> documents, List<TaggedDocument> further, int folds, int fold,
            NameTrainer trainer) {
        var known = IntStream.range(0, documents.size()).filter(i -> i % folds != fold).mapToObj(documents::get);
        var recogniser = new Recogniser(trainer.train(Stream.concat(known, further.stream()).toList()));
        return IntStream.range(0, documents.size()).filter(i -> i % folds == fold).mapToObj(documents::get)
                .map(document -> new Found(document, recogniser.names(document.document()))).toList();
    }

    private void count(Found found) {
        var right = new HashSet<>(found.document().names());
        right.forEach(name -> count(name.type())[1]++);
        for (var name : found.names()) {
            count(name.type())[0]++;
            count(name.type())[2] += right.contains(name) ? 1 : 0;
        }
    }

    private int[] count(EntityType type) {
        return counts.computeIfAbsent(type, key -> new int[3]);
    }

    private static String line(String name, int[] count) {
        double precision = (double) count[2] / Math.max(1, count[0]);
        double recall = (double) count[2] / Math.max(1, count[1]);
        double f1 = 2.0 * count[2] / Math.max(1, count[0] + count[1]);
        return String.format(Locale.ROOT, "%-24s P %.3f  R %.3f  F1 %.3f  n %d", name, precision, recall, f1, count[1]);
    }

    private record Found(TaggedDocument document, List<Name> names) {
    }
}
