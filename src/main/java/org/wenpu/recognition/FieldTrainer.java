package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of a conditional random field by AdaGrad: each weight has its own, shrinking pace. What is learnt
 * depends on the order of the lessons, so several fields learn from them in orders of their own: their mean errs less.
 */
final class FieldTrainer {

    private static final int ROUNDS = 12;
    private static final int FIELDS = 3;
    private static final double DECAY = 0.01;
    private static final double LEAST_GRADIENT = 1e-3;
    private static final double LEAST_WEIGHT = 0.04;
    private static final double LARGEST_WEIGHT = 4;
    private static final double UNIT = LARGEST_WEIGHT / Byte.MAX_VALUE;

    private final double pace;
    private final float[] weights;
    private final float[] squares;
    private final double[] passages = new double[Tags.COUNT * Tags.COUNT];
    private final double[] passageSquares = new double[Tags.COUNT * Tags.COUNT];

    private FieldTrainer(int features, double pace) {
        this.pace = pace;
        this.weights = new float[features * Tags.COUNT];
        this.squares = new float[weights.length];
    }

    /**
     * The model that these lessons teach. The same lessons in the same order give the same model.
     *
     * @param occurrences how often a feature must occur to count
     * @param pace        how far a weight moves at first
     * @param telling     the least weight that a feature must have for some tag to be kept
     */
    static FieldModel model(List<Lesson> lessons, int occurrences, double pace, double telling) {
        var index = index(lessons, occurrences);
        var pupils = lessons.stream().map(lesson -> lesson.numbered(index)).toList();
        var fields = IntStream.rangeClosed(1, FIELDS).parallel().mapToObj(seed -> {
            var trainer = new FieldTrainer(index.size(), pace);
            trainer.learn(pupils, new Random(seed));
            return trainer;
        }).toList();
        return model(index, meanWeights(fields), meanPassages(fields), telling);
    }

    private void learn(List<Lesson> lessons, Random random) {
        var shuffled = new ArrayList<>(lessons);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(lesson -> learn(lesson.features(), lesson.tags()));
        }
    }

    private static float[] meanWeights(List<FieldTrainer> fields) {
        var mean = new float[fields.get(0).weights.length];
        for (var field : fields) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += field.weights[i] / FIELDS;
            }
        }
        return mean;
    }

    private static double[] meanPassages(List<FieldTrainer> fields) {
        var mean = new double[Tags.COUNT * Tags.COUNT];
        for (var field : fields) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += field.passages[i] / FIELDS;
            }
        }
        return mean;
    }

    /** The features that occur often enough. */
    private static IntIndex index(List<Lesson> lessons, int occurrences) {
        var seen = new IntIndex(1 << 20);
        var counts = new int[1 << 20];
        var often = new IntIndex(1 << 18);
        for (var lesson : lessons) {
            for (var features : lesson.features()) {
                for (int feature : features) {
                    int number = seen.added(feature);
                    counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
                    if (++counts[number] == occurrences) {
                        often.added(feature);
                    }
                }
            }
        }
        return often;
    }

    private void learn(int[][] found, int[] right) {
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
            weights[at] += (float) (pace * step / Math.sqrt(squares[at] + 1e-2));
        }
    }

    private void changePassages(double[] gradient) {
        for (int i = 0; i < passages.length; i++) {
            if (gradient[i] != 0) {
                passageSquares[i] += gradient[i] * gradient[i];
                passages[i] += pace * gradient[i] / Math.sqrt(passageSquares[i] + 1);
            }
        }
    }

    /** The weights, without the small ones and the features that tell little, as whole numbers of 8 bits. */
    private static FieldModel model(IntIndex features, float[] weights, double[] passages, double telling) {
        var kept = IntStream.range(0, features.size()).filter(feature -> tells(weights, feature, telling)).toArray();
        var index = new IntIndex(kept.length);
        var rows = new Rows(kept.length);
        for (int feature : kept) {
            int row = index.added(features.key(feature));
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double weight = weights[feature * Tags.COUNT + tag];
                double large = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, weight));
                rows.set(row, tag, Math.abs(weight) < LEAST_WEIGHT ? 0 : (int) Math.round(large / UNIT));
            }
        }
        return new FieldModel(index, rows, IntStream.range(0, passages.length)
                .map(i -> (int) Math.round(passages[i] / UNIT)).toArray());
    }

    /** What a whole number of a model stands for. */
    static double weight(int units) {
        return units * UNIT;
    }

    /** Whether a feature speaks for or against a tag loudly enough to be kept. */
    private static boolean tells(float[] weights, int feature, double least) {
        return IntStream.range(feature * Tags.COUNT, (feature + 1) * Tags.COUNT)
                .anyMatch(at -> Math.abs(weights[at]) >= least);
    }
}
