package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    @Test
    void tellsTheClusterOfEachWordAndNoneOfOthers() {
        var numbers = new LinkedHashMap<String, Integer>();
        IntStream.range(0, 40_000).forEach(i -> numbers.put(word(i), 1 + i % Short.MAX_VALUE));
        var clusters = new WordClusters(numbers);
        numbers.forEach((word, number) -> assertEquals(number, clusters.of(word), word));
        IntStream.range(40_000, 400_000).mapToObj(WordClustersTest::word)
                .forEach(word -> assertEquals(0, clusters.of(word), word));
    }

    @Test
    void noWordIsInACluster() {
        assertEquals(0, WordClusters.NONE.of(""));
        assertEquals(0, WordClusters.NONE.of("发展"));
    }

    /** Two or three characters, such as words have. */
    private static String word(int number) {
        return "" + (char) ('\u4e00' + number % 3000) + (char) ('\u4e00' + number / 3000);
    }
}
