package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final int LENGTH = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsTheBestWellFormedTags(int seed) {
        var random = new Random(seed);
        var passages = random.ints(Tags.COUNT * Tags.COUNT, -60, 60).toArray();
        var emissions = random.ints(LENGTH * Tags.COUNT, -100, 100).toArray();
        var tags = new Decoder(passages).tags(emissions);
        assertTrue(Arrays.stream(Tags.starts()).anyMatch(start -> start == tags[0]));
        assertTrue(Tags.isClosed(tags[LENGTH - 1]));
        assertEquals(best(emissions, passages), score(tags, emissions, passages));
    }

    private static int best(int[] emissions, int[] passages) {
        return Arrays.stream(Tags.closed()).flatMap(last -> Arrays.stream(Tags.before(last))
                        .flatMap(middle -> Arrays.stream(Tags.before(middle))
                                .filter(first -> IntStream.of(Tags.starts()).anyMatch(start -> start == first))
                                .map(first -> score(new int[] {first, middle, last}, emissions, passages))))
                .max().orElseThrow();
    }

    private static int score(int[] tags, int[] emissions, int[] passages) {
        int score = 0;
        for (int i = 0; i < tags.length; i++) {
            score += emissions[i * Tags.COUNT + tags[i]] + (i == 0 ? 0 : passages[tags[i - 1] * Tags.COUNT + tags[i]]);
        }
        return score;
    }
}
