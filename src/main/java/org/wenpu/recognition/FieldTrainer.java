package org.wenpu.recognition;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Learns the weights of a conditional random field by AdaGrad: each weight has its own, shrinking pace. */
final class FieldTrainer {

    private static final double PACE = 0.06;
    private static final double DECAY = 0.01;
    private static final double LEAST_GRADIENT = 1e-3;
    private static final double LEAST_WEIGHT = 0.04;
    private static final double LARGEST_WEIGHT = 4;

    private final IntIndex features;
    private final float[] weights;
    private final float[] squares;
    private final double[] passages = new double[Tags.COUNT * Tags.COUNT];
    private final double[] passageSquares = new double[Tags.COUNT * Tags.COUNT];

    FieldTrainer(IntIndex features) {
        this.features = features;
        this.weights = new float[features.size() * Tags.COUNT];
        this.squares = new float[weights.length];
    }

    /** Learns from a sentence: for each character the numbers of its features, and its right tag. */
    void learn(int[][] found, int[] right) {
        var lattice = new Lattice(emissions(found), Arrays.stream(passages).map(Math::exp).toArray());
        var gradient = new double[passages.length];
        lattice.addPassages(gradient, -1);
        for (int i = 0; i < right.length; i++) {
            if (i > 0) {
                gradient[right[i - 1] * Tags.COUNT + right[i]]++;
            }
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double slope = (tag == right[i] ? 1 : 0) - lattice.tag(i, tag);
                if (Math.abs(slope) > LEAST_GRADIENT) {
                    change(found[i], tag, slope);
                }
            }
        }
        changePassages(gradient);
    }

    private double[] emissions(int[][] found) {
        var emissions = new double[found.length * Tags.COUNT];
        for (int i = 0; i < found.length; i++) {
            for (int feature : found[i]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    emissions[i * Tags.COUNT + tag] += weights[feature * Tags.COUNT + tag];
                }
            }
        }
        return emissions;
    }

    private void change(int[] found, int tag, double slope) {
        for (int feature : found) {
            int at = feature * Tags.COUNT + tag;
            double step = slope - DECAY * weights[at];
            squares[at] += (float) (step * step);
            weights[at] += (float) (PACE * step / Math.sqrt(squares[at] + 1e-2));
        }
    }

    private void changePassages(double[] gradient) {
        for (int i = 0; i < passages.length; i++) {
            if (gradient[i] != 0) {
                passageSquares[i] += gradient[i] * gradient[i];
                passages[i] += PACE * gradient[i] / Math.sqrt(passageSquares[i] + 1);
            }
        }
    }

    /** The weights, without the small ones, as whole numbers of 8 bits; the features speak of these clusters. */
    NameModel model(WordClusters clusters) {
        double unit = LARGEST_WEIGHT / Byte.MAX_VALUE;
        var kept = IntStream.range(0, features.size()).filter(row -> !isSmall(row * Tags.COUNT)).boxed()
                .sorted((a, b) -> Integer.compare(features.key(a), features.key(b))).toList();
        var index = new IntIndex(kept.size());
        var rows = new Rows(kept.size());
        for (int feature : kept) {
            int row = index.added(features.key(feature));
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double weight = weights[feature * Tags.COUNT + tag];
                double large = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, weight));
                rows.set(row, tag, Math.abs(weight) < LEAST_WEIGHT ? 0 : (int) Math.round(large / unit));
            }
        }
        return new NameModel(index, rows, IntStream.range(0, passages.length)
                .map(i -> (int) Math.round(passages[i] / unit)).toArray(), clusters);
    }

    private boolean isSmall(int row) {
        return IntStream.range(0, Tags.COUNT).allMatch(tag -> Math.abs(weights[row + tag]) < LEAST_WEIGHT);
    }
}
