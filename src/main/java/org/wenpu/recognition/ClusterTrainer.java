package org.wenpu.recognition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.wenpu.model.Document;
import org.wenpu.model.Token;

/**
 * Clusters words by the words beside them: word after word goes to the cluster in which it is best foretold by its
 * neighbours on both sides (the exchange algorithm of Martin, Liermann and Ney, 1998, with the predictive class model
 * of Uszkoreit and Brants, 2008). The same texts give the same clusters.
 */
public final class ClusterTrainer {

    private static final int CLUSTERS = 512;
    private static final int ROUNDS = 10;
    private static final double LEAST_GAIN = 1e-9;
    private static final int TABLE = 1 << 20;

    private final WordNeighbours words;
    private final int[] clusters;
    private final Side before;
    private final Side after;
    private final double[] gains;
    private final double[] table = new double[TABLE];

    private ClusterTrainer(WordNeighbours words, int count) {
        this.words = words;
        this.clusters = new int[words.words().size()];
        this.before = new Side(clusters.length + 1, count);
        this.after = new Side(clusters.length + 1, count);
        this.gains = new double[count];
        Arrays.setAll(table, ClusterTrainer::entropy);
        for (int word = 0; word < clusters.length; word++) {
            clusters[word] = word % count;
            put(word, 1);
        }
    }

    /** The clusters of the frequent words of texts. */
    public static WordClusters clusters(Stream<Document> texts) {
        return clusters(texts, CLUSTERS);
    }

    static WordClusters clusters(Stream<Document> texts, int count) {
        var sentences = texts.flatMap(text -> text.body().stream()).map(sentence -> sentence.clauses().stream()
                .flatMap(clause -> clause.tokens().stream()).map(Token::word).toList());
        return new ClusterTrainer(WordNeighbours.of(sentences), count).clusters();
    }

    private WordClusters clusters() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int word = 0; word < clusters.length; word++) {
                put(word, -1);
                clusters[word] = best(word);
                put(word, 1);
            }
        }
        var named = new LinkedHashMap<String, Integer>();
        for (int word = 0; word < clusters.length; word++) {
            named.put(words.words().get(word), clusters[word] + 1);
        }
        return new WordClusters(named);
    }

    /** Puts a word into its cluster, or (-1) takes it out. */
    private void put(int word, int times) {
        before.put(words.before(word), clusters[word], times);
        after.put(words.after(word), clusters[word], times);
    }

    private int best(int word) {
        Arrays.fill(gains, 0);
        addGains(words.before(word), before);
        addGains(words.after(word), after);
        int best = clusters[word];
        for (int cluster = 0; cluster < gains.length; cluster++) {
            best = gains[cluster] > gains[best] + LEAST_GAIN ? cluster : best;
        }
        return best;
    }

    /** Adds, for each cluster, by how much a word with these neighbours would make the texts likelier. */
    private void addGains(int[] neighbours, Side side) {
        int all = 0;
        for (int i = 0; i < neighbours.length; i += 2) {
            int count = neighbours[i + 1];
            all += count;
            var known = side.counts[neighbours[i]];
            for (int cluster = 0; cluster < gains.length; cluster++) {
                gains[cluster] += looked(known[cluster] + count) - looked(known[cluster]);
            }
        }
        for (int cluster = 0; cluster < gains.length; cluster++) {
            gains[cluster] -= entropy(side.sizes[cluster] + all) - entropy(side.sizes[cluster]);
        }
    }

    private double looked(int count) {
        return count < TABLE ? table[count] : entropy(count);
    }

    private static double entropy(int count) {
        return count == 0 ? 0 : count * StrictMath.log(count);
    }

    /** How often the words of each cluster stand on one side of a word, and of all words. */
    private static final class Side {

        private final int[][] counts;
        private final int[] sizes;

        Side(int words, int clusters) {
            this.counts = new int[words][clusters];
            this.sizes = new int[clusters];
        }

        void put(int[] neighbours, int cluster, int times) {
            for (int i = 0; i < neighbours.length; i += 2) {
                counts[neighbours[i]][cluster] += times * neighbours[i + 1];
                sizes[cluster] += times * neighbours[i + 1];
            }
        }
    }
}
