package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An averaged structured perceptron with a margin: a wrong tag must score lower by some units, not just lower. */
final class Perceptron {

    private static final int MARGIN = 3;
    private static final double LEAST_WEIGHT = 0.12;
    private static final double LARGEST_WEIGHT = 12;

    private final IntIndex index = new IntIndex(1 << 20);
    private final List<Row> rows = new ArrayList<>();
    private final Row passages = new Row(Tags.COUNT * Tags.COUNT);
    private int step;

    /** The weights of a feature: as they are, and their sum over the steps, less the current ones. */
    private static final class Row {

        private final int[] weights;
        private final double[] corrections;

        Row(int length) {
            weights = new int[length];
            corrections = new double[length];
        }

        void add(int tag, int change, int step) {
            weights[tag] += change;
            corrections[tag] += (double) change * step;
        }

        double average(int tag, int steps) {
            return weights[tag] - corrections[tag] / steps;
        }
    }

    /** Learns from a sentence with its right tags. */
    void learn(SentenceView view, int[] right) {
        step++;
        var features = features(view);
        var found = Decoder.tags(emissions(features, right), passages.weights);
        for (int i = 0; i < right.length; i++) {
            if (found[i] != right[i]) {
                for (int feature : features[i]) {
                    change(feature, right[i], found[i]);
                }
            }
            if (i > 0 && (found[i] != right[i] || found[i - 1] != right[i - 1])) {
                passages.add(right[i - 1] * Tags.COUNT + right[i], 1, step);
                passages.add(found[i - 1] * Tags.COUNT + found[i], -1, step);
            }
        }
    }

    private void change(int feature, int right, int found) {
        int number = index.added(feature);
        if (number == rows.size()) {
            rows.add(new Row(Tags.COUNT));
        }
        rows.get(number).add(right, 1, step);
        rows.get(number).add(found, -1, step);
    }

    private static int[][] features(SentenceView view) {
        var features = new Features(view);
        var found = new int[view.length][];
        for (int i = 0; i < view.length; i++) {
            features.read(i);
            found[i] = IntStream.range(0, features.count()).map(features::hash).toArray();
        }
        return found;
    }

    private int[] emissions(int[][] features, int[] right) {
        var emissions = new int[features.length * Tags.COUNT];
        Arrays.fill(emissions, MARGIN);
        for (int i = 0; i < features.length; i++) {
            emissions[i * Tags.COUNT + right[i]] = 0;
            for (int feature : features[i]) {
                int number = index.of(feature);
                if (number >= 0) {
                    var weights = rows.get(number).weights;
                    for (int tag = 0; tag < Tags.COUNT; tag++) {
                        emissions[i * Tags.COUNT + tag] += weights[tag];
                    }
                }
            }
        }
        return emissions;
    }

    /** The average of the weights over all steps, without the small ones, as whole numbers of 8 bits. */
    NameModel model() {
        double unit = LARGEST_WEIGHT / Byte.MAX_VALUE;
        var kept = IntStream.range(0, rows.size()).filter(number -> !isSmall(rows.get(number)))
                .boxed().sorted((a, b) -> Integer.compare(index.key(a), index.key(b))).toList();
        var features = new IntIndex(kept.size());
        var weights = new short[kept.size() * Tags.COUNT];
        for (int number : kept) {
            int row = features.added(index.key(number)) * Tags.COUNT;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double weight = rows.get(number).average(tag, step);
                double large = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, weight));
                weights[row + tag] = Math.abs(weight) < LEAST_WEIGHT ? 0 : (short) Math.round(large / unit);
            }
        }
        return new NameModel(features, weights, IntStream.range(0, Tags.COUNT * Tags.COUNT)
                .map(i -> (int) Math.round(passages.average(i, step) / unit)).toArray());
    }

    private boolean isSmall(Row row) {
        return IntStream.range(0, Tags.COUNT).allMatch(tag -> Math.abs(row.average(tag, step)) < LEAST_WEIGHT);
    }
}
