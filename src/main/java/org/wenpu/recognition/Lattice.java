package org.wenpu.recognition;

/**
 * The probabilities of all well-formed sequences of tags of a sentence, summed up by character and by passage
 * (forward–backward, scaled).
 */
final class Lattice {

    private static final int N = Tags.COUNT;

    private final int length;
    private final double[] emissions;
    private final double[] passages;
    private final double[] forward;
    private final double[] backward;
    private final double[] scales;

    /**
     * A lattice.
     *
     * @param emissions for each character the scores of its tags; they are changed
     * @param passages  the exponentials of the scores of a tag after a tag
     */
    Lattice(double[] emissions, double[] passages) {
        this.length = emissions.length / N;
        this.emissions = emissions;
        this.passages = passages;
        this.forward = new double[emissions.length];
        this.backward = new double[emissions.length];
        this.scales = new double[length];
        exponentiate();
        forward();
        backward();
    }

    /** The probability that a character has a tag. */
    double tag(int at, int tag) {
        return forward[at * N + tag] * backward[at * N + tag];
    }

    /** The probability that a character stands in a stretch with a label. */
    double label(int at, int label) {
        return tag(at, Tags.tag(label, Tags.BEGIN)) + tag(at, Tags.tag(label, Tags.MIDDLE))
                + tag(at, Tags.tag(label, Tags.END)) + tag(at, Tags.tag(label, Tags.SINGLE));
    }

    /** Adds, for each passage, how often it is expected in the sentence, times a factor. */
    void addPassages(double[] sums, double factor) {
        for (int at = 1; at < length; at++) {
            for (int after = 0; after < N; after++) {
                double right = backward[at * N + after] * emissions[at * N + after] / scales[at] * factor;
                if (right != 0) {
                    for (int before : Tags.before(after)) {
                        sums[before * N + after] += forward[(at - 1) * N + before] * passages[before * N + after] * right;
                    }
                }
            }
        }
    }

    private void exponentiate() {
        for (int at = 0; at < length; at++) {
            double largest = emissions[at * N];
            for (int tag = 1; tag < N; tag++) {
                largest = Math.max(largest, emissions[at * N + tag]);
            }
            for (int tag = 0; tag < N; tag++) {
                emissions[at * N + tag] = Math.exp(Math.max(-60, emissions[at * N + tag] - largest));
            }
        }
    }

    private void forward() {
        for (int tag : Tags.starts()) {
            forward[tag] = emissions[tag];
        }
        scale(0);
        for (int at = 1; at < length; at++) {
            for (int after = 0; after < N; after++) {
                double sum = 0;
                for (int before : Tags.before(after)) {
                    sum += forward[(at - 1) * N + before] * passages[before * N + after];
                }
                forward[at * N + after] = sum * emissions[at * N + after];
            }
            scale(at);
        }
    }

    private void scale(int at) {
        double sum = 0;
        for (int tag = 0; tag < N; tag++) {
            sum += at == length - 1 && !Tags.isClosed(tag) ? 0 : forward[at * N + tag];
        }
        scales[at] = sum;
        for (int tag = 0; tag < N; tag++) {
            forward[at * N + tag] /= sum;
        }
    }

    private void backward() {
        for (int tag : Tags.closed()) {
            backward[(length - 1) * N + tag] = 1;
        }
        for (int at = length - 1; at > 0; at--) {
            for (int after = 0; after < N; after++) {
                double right = backward[at * N + after] * emissions[at * N + after] / scales[at];
                for (int before : Tags.before(after)) {
                    backward[(at - 1) * N + before] += passages[before * N + after] * right;
                }
            }
        }
    }
}
