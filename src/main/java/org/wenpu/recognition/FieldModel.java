package org.wenpu.recognition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.model.Span;

/**
 * The weights of a conditional random field: whole numbers, a row of tags for each feature, and the passages between
 * tags.
 */
final class FieldModel {

    private static final int CERTAIN = 1 << 16;

    private final IntIndex features;
    private final Rows weights;
    private final int[] passages;
    private final Decoder decoder;
    private final double[] chances;

    /**
     * A model.
     *
     * @param features its features
     * @param weights  for each feature the weights of the tags
     * @param passages the weight of a tag after a tag
     */
    FieldModel(IntIndex features, Rows weights, int[] passages) {
        this.features = features;
        this.weights = weights;
        this.passages = passages;
        this.decoder = new Decoder(passages);
        this.chances = Arrays.stream(passages).mapToDouble(FieldTrainer::weight).map(Math::exp).toArray();
    }

    void write(DataOutputStream out) throws IOException {
        ModelFile.write(out, features, weights, passages);
    }

    /** The stretches that it labels in a sentence which starts at an offset. */
    List<Labelled> labelled(FoundFeatures found, int offset) {
        return windows(found).stream()
                .flatMap(window -> Tags.labelled(decoder.tags(window.emissions()), offset + window.begin()).stream())
                .toList();
    }

    /** Those of them whose every character bears the label with a probability of at least so much. */
    List<Labelled> labelled(FoundFeatures found, int offset, double least) {
        return windows(found).stream()
                .flatMap(window -> likely(window.emissions(), offset + window.begin(), least)).toList();
    }

    private Stream<Labelled> likely(int[] emissions, int offset, double least) {
        var stretches = Tags.labelled(decoder.tags(emissions), 0);
        if (stretches.isEmpty()) {
            return Stream.empty();
        }
        var lattice = new Lattice(Arrays.stream(emissions).mapToDouble(FieldTrainer::weight).toArray(), chances);
        return stretches.stream()
                .map(stretch -> new Labelled(
                        new Span(offset + stretch.span().begin(), offset + stretch.span().end()), stretch.label(),
                        probability(lattice, stretch)))
                .filter(labelled -> labelled.probability() >= least);
    }

    private static double probability(Lattice lattice, Labelled stretch) {
        return IntStream.range(stretch.span().begin(), stretch.span().end())
                .mapToDouble(i -> lattice.label(i, stretch.label())).min().orElseThrow();
    }

    /** A run of characters that have features, with one that has none on both sides, where there is one. */
    private record Window(int begin, int[] emissions) {

        private static Window of(int[] emissions, int begin, int end) {
            return new Window(begin, Arrays.copyOfRange(emissions, begin * Tags.COUNT, end * Tags.COUNT));
        }
    }

    private List<Window> windows(FoundFeatures found) {
        var windows = new ArrayList<Window>();
        var emissions = new int[found.length() * Tags.COUNT];
        int[] rows = new int[0];
        int begin = 0;
        boolean open = false;
        for (int i = 0; i < found.length(); i++) {
            found.read(i);
            if (found.count() > 0) {
                rows = rows.length < found.hashes().length ? new int[found.hashes().length] : rows;
                int count = features.find(found.hashes(), found.count(), rows);
                weights.sum(rows, count, emissions, i * Tags.COUNT);
                open = true;
                continue;
            }
            emissions[i * Tags.COUNT + Tags.OUTSIDE] = CERTAIN;
            if (open) {
                windows.add(Window.of(emissions, begin, i + 1));
            }
            begin = i;
            open = false;
        }
        if (open) {
            windows.add(Window.of(emissions, begin, found.length()));
        }
        return windows;
    }
}
