package org.wenpu.recognition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that stand among the same words, in clusters numbered from 1 on. What is in none has the number 0. */
public final class WordClusters {

    /** No word in any cluster. */
    public static final WordClusters NONE = new WordClusters(Map.of());

    private final Map<String, Integer> clusters;
    /** The number of each word beside the upper bits of a key of it: one look, at one place, finds it. */
    private final long[] slots;

    /**
     * Clusters.
     *
     * @param clusters the number of the cluster of each word, up to {@link Short#MAX_VALUE}, in the order to keep
     */
    WordClusters(Map<String, Integer> clusters) {
        this.clusters = clusters;
        this.slots = new long[Integer.highestOneBit(clusters.size() + 1) * 4];
        clusters.forEach((word, cluster) -> slots[slot(word)] = key(word) | cluster);
    }

    static WordClusters read(DataInputStream in) throws IOException {
        int size = in.readInt();
        var clusters = new LinkedHashMap<String, Integer>(2 * size);
        for (int i = 0; i < size; i++) {
            clusters.put(in.readUTF(), (int) in.readShort());
        }
        return new WordClusters(clusters);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(clusters.size());
        for (var entry : clusters.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeShort(entry.getValue());
        }
    }

    int of(String word) {
        return (int) slots[slot(word)] & Short.MAX_VALUE;
    }

    /** Where a word is, or would be. */
    private int slot(String word) {
        long key = key(word);
        int slot = (int) (key >>> Short.SIZE) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] >>> Short.SIZE != key >>> Short.SIZE) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** 48 bits that tell words apart, so well that the word itself need not be looked at. */
    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = (key + word.charAt(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key << Short.SIZE;
    }
}
