package org.wenpu.recognition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wenpu.model.Sentence;

/** The weights of the trained model: whole numbers, a row of tags for each feature, and the passages between tags. */
public final class NameModel {

    private static final int MAGIC = 0x57504E32;

    private final IntIndex features;
    private final Rows weights;
    private final int[] passages;
    private final WordClusters clusters;
    private final WordTrie trie = WordTrie.standard();

    /**
     * A model.
     *
     * @param features its features
     * @param weights  for each feature the weights of the tags
     * @param passages the weight of a tag after a tag
     * @param clusters the clusters of words that its features speak of
     */
    NameModel(IntIndex features, Rows weights, int[] passages, WordClusters clusters) {
        this.features = features;
        this.weights = weights;
        this.passages = passages;
        this.clusters = clusters;
    }

    /** The model that ships with the project. */
    static NameModel standard() {
        var place = "/org/wenpu/recognition/names.model";
        try (var in = Objects.requireNonNull(NameModel.class.getResourceAsStream(place), place + " is missing")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    static NameModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != Tags.COUNT) {
            throw new IOException("no model of names, or one of another version");
        }
        var clusters = WordClusters.read(in);
        var keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        var passages = new int[Tags.COUNT * Tags.COUNT];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = in.readShort();
        }
        var masks = new long[keys.length];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = in.readLong();
        }
        var features = fullestFirst(keys, masks);
        return new NameModel(features, rows(in, keys, masks, features), passages, clusters);
    }

    /** The features, first those with weights for most tags: few rows are read most often, and so stand together. */
    private static IntIndex fullestFirst(int[] keys, long[] masks) {
        var features = new IntIndex(keys.length);
        for (int tags = Tags.COUNT; tags >= 0; tags--) {
            for (int i = 0; i < keys.length; i++) {
                if (Long.bitCount(masks[i]) == tags) {
                    features.added(keys[i]);
                }
            }
        }
        return features;
    }

    private static Rows rows(DataInputStream in, int[] keys, long[] masks, IntIndex features) throws IOException {
        var weights = new Rows(keys.length);
        for (int i = 0; i < keys.length; i++) {
            int row = features.of(keys[i]);
            for (long mask = masks[i]; mask != 0; mask &= mask - 1) {
                weights.set(row, Long.numberOfTrailingZeros(mask), in.readByte());
            }
        }
        return weights;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16));
        out.writeInt(MAGIC);
        out.writeInt(Tags.COUNT);
        clusters.write(out);
        out.writeInt(features.size());
        for (int i = 0; i < features.size(); i++) {
            out.writeInt(features.key(i));
        }
        for (int passage : passages) {
            out.writeShort(passage);
        }
        for (int i = 0; i < features.size(); i++) {
            out.writeLong(mask(i));
        }
        for (int row = 0; row < features.size(); row++) {
            for (long mask = mask(row); mask != 0; mask &= mask - 1) {
                out.writeByte(weights.weight(row, Long.numberOfTrailingZeros(mask)));
            }
        }
        out.close();
    }

    private long mask(int row) {
        long mask = 0;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            mask |= (weights.weight(row, tag) == 0 ? 0L : 1L) << tag;
        }
        return mask;
    }

    /** The names in a sentence of a text. */
    List<Name> names(Sentence sentence, String simplified) {
        var view = SentenceView.of(sentence, simplified, trie, clusters);
        return Tags.names(Decoder.tags(emissions(view), passages), sentence.span().begin());
    }

    private int[] emissions(SentenceView view) {
        var emissions = new int[view.length * Tags.COUNT];
        var found = new Features(view);
        var rows = new int[Features.MOST];
        for (int i = 0; i < view.length; i++) {
            found.read(i);
            int count = features.find(found.hashes(), found.count(), rows);
            weights.sum(rows, count, emissions, i * Tags.COUNT);
        }
        return emissions;
    }
}
