package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which words stand next to which in texts, and how often. Words are numbers, the most frequent is 0; all the rare
 * ones and the bounds of a sentence are one number more, and pairs of words that met once are left out.
 */
final class WordNeighbours {

    private static final int LEAST_WORDS = 20;
    private static final int LEAST_PAIRS = 2;

    private final List<String> words;
    private final int[][] before;
    private final int[][] after;

    private WordNeighbours(List<String> words, int[][] before, int[][] after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** The neighbours in sentences, each given as its words. */
    static WordNeighbours of(Stream<List<String>> sentences) {
        var numbers = new HashMap<String, Integer>();
        var seen = new ArrayList<String>();
        var text = IntStream.builder();
        sentences.forEachOrdered(sentence -> {
            text.add(-1);
            sentence.forEach(word -> text.add(numbers.computeIfAbsent(word, key -> {
                seen.add(key);
                return numbers.size();
            })));
        });
        return of(text.add(-1).build().toArray(), seen);
    }

    /** The frequent words, the most frequent first. */
    List<String> words() {
        return words;
    }

    /** The words before a word, each followed by how often it stands there. */
    int[] before(int word) {
        return before[word];
    }

    /** The words after a word, each followed by how often it stands there. */
    int[] after(int word) {
        return after[word];
    }

    private static WordNeighbours of(int[] text, List<String> seen) {
        var counts = new int[seen.size()];
        Arrays.stream(text).filter(word -> word >= 0).forEach(word -> counts[word]++);
        var frequent = IntStream.range(0, counts.length).filter(word -> counts[word] >= LEAST_WORDS).boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> -counts[word]).thenComparing(seen::get)).toList();
        var ranks = new int[counts.length];
        Arrays.fill(ranks, frequent.size());
        IntStream.range(0, frequent.size()).forEach(rank -> ranks[frequent.get(rank)] = rank);
        var ranked = Arrays.stream(text).map(word -> word < 0 ? frequent.size() : ranks[word]).toArray();
        long size = frequent.size() + 1L;
        var pairs = IntStream.range(1, ranked.length).mapToLong(i -> ranked[i - 1] * size + ranked[i])
                .sorted().toArray();
        return of(pairs, frequent.stream().map(seen::get).toList());
    }

    private static WordNeighbours of(long[] pairs, List<String> words) {
        int size = words.size() + 1;
        var before = Stream.generate(IntStream::builder).limit(size).toList();
        var after = Stream.generate(IntStream::builder).limit(size).toList();
        for (int begin = 0, end = 0; begin < pairs.length; begin = end) {
            while (end < pairs.length && pairs[end] == pairs[begin]) {
                end++;
            }
            if (end - begin >= LEAST_PAIRS) {
                int left = (int) (pairs[begin] / size);
                int right = (int) (pairs[begin] % size);
                before.get(right).add(left).add(end - begin);
                after.get(left).add(right).add(end - begin);
            }
        }
        return new WordNeighbours(words, arrays(before), arrays(after));
    }

    private static int[][] arrays(List<IntStream.Builder> builders) {
        return builders.stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
    }
}
