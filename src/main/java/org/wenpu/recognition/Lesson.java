package org.wenpu.recognition;

import java.util.Arrays;

/** A sentence to learn from: for each character its features, and its right tag. */
record Lesson(int[][] features, int[] tags) {

    static Lesson of(FoundFeatures found, int[] tags) {
        var features = new int[found.length()][];
        for (int i = 0; i < features.length; i++) {
            found.read(i);
            features[i] = Arrays.copyOf(found.hashes(), found.count());
        }
        return new Lesson(features, tags);
    }

    /** The lesson with the numbers of the known features in place of their hashes. */
    Lesson numbered(IntIndex index) {
        var numbers = Arrays.stream(features)
                .map(found -> Arrays.stream(found).map(index::of).filter(number -> number >= 0).toArray());
        return new Lesson(numbers.toArray(int[][]::new), tags);
    }
}
