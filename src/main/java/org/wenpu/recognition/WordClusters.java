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

    /**
     * Clusters.
     *
     * @param clusters the number of the cluster of each word, up to {@link Short#MAX_VALUE}, in the order to keep
     */
    WordClusters(Map<String, Integer> clusters) {
        this.clusters = clusters;
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
        return clusters.getOrDefault(word, 0);
    }
}
