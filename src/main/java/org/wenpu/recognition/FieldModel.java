package org.wenpu.recognition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        this.chances = Arrays.stream(passages).mapToDouble(FieldTrainer::weight).map(Math::exp).toArray();
    }

    void write(DataOutputStream out) throws IOException {
        ModelFile.write(out, features, weights, passages);
    }

    /** The stretches that it labels in a sentence which starts at an offset. */
    List<Labelled> labelled(FoundFeatures found, int offset) {
        return Tags.labelled(Decoder.tags(emissions(found), passages), offset);
    }

    /** Those of them whose every character bears the label with a probability of at least so much. */
    List<Labelled> labelled(FoundFeatures found, int offset, double least) {
        var emissions = emissions(found);
        var likely = new ArrayList<Labelled>();
        int from = 0;
        int to = 0;
        Lattice lattice = null;
        for (var stretch : Tags.labelled(Decoder.tags(emissions, passages), 0)) {
            if (lattice == null || stretch.span().begin() >= to) {
                from = bound(emissions, stretch.span().begin(), -1);
                to = bound(emissions, stretch.span().end() - 1, 1) + 1;
                lattice = new Lattice(Arrays.stream(emissions, from * Tags.COUNT, to * Tags.COUNT)
                        .mapToDouble(FieldTrainer::weight).toArray(), chances);
            }
            double probability = probability(lattice, stretch, from);
            if (probability >= least) {
                likely.add(new Labelled(new Span(offset + stretch.span().begin(), offset + stretch.span().end()),
                        stretch.label(), probability));
            }
        }
        return likely;
    }

    /** The first character from a place on, in one direction, that is certainly in no stretch; else the last there is. */
    private static int bound(int[] emissions, int place, int step) {
        int bound = place;
        while (emissions[bound * Tags.COUNT + Tags.OUTSIDE] != CERTAIN
                && bound + step >= 0 && (bound + step) * Tags.COUNT < emissions.length) {
            bound += step;
        }
        return bound;
    }

    private static double probability(Lattice lattice, Labelled stretch, int from) {
        return IntStream.range(stretch.span().begin(), stretch.span().end())
                .mapToDouble(i -> lattice.label(i - from, stretch.label())).min().orElseThrow();
    }

    private int[] emissions(FoundFeatures found) {
        var emissions = new int[found.length() * Tags.COUNT];
        int[] rows = new int[0];
        for (int i = 0; i < found.length(); i++) {
            found.read(i);
            rows = rows.length < found.hashes().length ? new int[found.hashes().length] : rows;
            if (found.count() == 0) {
                emissions[i * Tags.COUNT + Tags.OUTSIDE] = CERTAIN;
                continue;
            }
            int count = features.find(found.hashes(), found.count(), rows);
            weights.sum(rows, count, emissions, i * Tags.COUNT);
        }
        return emissions;
    }
}
