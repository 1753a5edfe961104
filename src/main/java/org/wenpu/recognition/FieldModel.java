package org.wenpu.recognition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wenpu.model.Span;

/**
 * The weights of a conditional random field: whole numbers, a row of tags for each feature, and the passages between
 * tags.
 */
final class FieldModel {

    private static final int CERTAIN = 1 << 16;

    private final IntIndex features;
    private final Rows weights;
    private final int[] passages;
    private final double[] chances;

    /**
     * A model.
     *
     * @param features its features
     * @param weights  for each feature the weights of the tags
     * @param passages the weight of a tag after a tag
     */
    FieldModel(IntIndex features, Rows weights, int[] passages) {
        this.features = features;
        this.weights = weights;
        this.passages = passages;
        this.chances = Arrays.stream(passages).mapToDouble(FieldTrainer::weight).map(Math::exp).toArray();
    }

    /** Opens the file of a model that begins with a number of its kind. */
    static DataInputStream opened(InputStream stream, int magic, String kind) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        if (in.readInt() != magic || in.readInt() != Tags.COUNT) {
            throw new IOException("no model of " + kind + ", or one of another version");
        }
        return in;
    }

    /** Begins such a file. */
    static DataOutputStream begun(OutputStream stream, int magic) throws IOException {
        var out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16));
        out.writeInt(magic);
        out.writeInt(Tags.COUNT);
        return out;
    }

    static FieldModel read(DataInputStream in) throws IOException {
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
        return new FieldModel(features, rows(in, keys, masks, features), passages);
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

    void write(DataOutputStream out) throws IOException {
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
    }

    private long mask(int row) {
        long mask = 0;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            mask |= (weights.weight(row, tag) == 0 ? 0L : 1L) << tag;
        }
        return mask;
    }

    /** The stretches that it labels in a sentence which starts at an offset. */
    List<Labelled> labelled(FoundFeatures found, int offset) {
        return Tags.labelled(Decoder.tags(emissions(found), passages), offset);
    }

    /** Those of them whose every character bears the label with a probability of at least so much. */
    List<Labelled> labelled(FoundFeatures found, int offset, double least) {
        var emissions = emissions(found);
        var likely = new ArrayList<Labelled>();
        int from = 0;
        int to = 0;
        Lattice lattice = null;
        for (var stretch : Tags.labelled(Decoder.tags(emissions, passages), 0)) {
            if (lattice == null || stretch.span().begin() >= to) {
                from = bound(emissions, stretch.span().begin(), -1);
                to = bound(emissions, stretch.span().end() - 1, 1) + 1;
                lattice = new Lattice(Arrays.stream(emissions, from * Tags.COUNT, to * Tags.COUNT)
                        .mapToDouble(FieldTrainer::weight).toArray(), chances);
            }
            if (isLikely(lattice, stretch, from, least)) {
                likely.add(new Labelled(new Span(offset + stretch.span().begin(), offset + stretch.span().end()),
                        stretch.label()));
            }
        }
        return likely;
    }

    /** The first character from a place on, in one direction, that is certainly in no stretch; else the last there is. */
    private static int bound(int[] emissions, int place, int step) {
        int bound = place;
        while (emissions[bound * Tags.COUNT + Tags.OUTSIDE] != CERTAIN
                && bound + step >= 0 && (bound + step) * Tags.COUNT < emissions.length) {
            bound += step;
        }
        return bound;
    }

    private static boolean isLikely(Lattice lattice, Labelled stretch, int from, double least) {
        return IntStream.range(stretch.span().begin(), stretch.span().end())
                .allMatch(i -> lattice.label(i - from, stretch.label()) >= least);
    }

    private int[] emissions(FoundFeatures found) {
        var emissions = new int[found.length() * Tags.COUNT];
        int[] rows = new int[0];
        for (int i = 0; i < found.length(); i++) {
            found.read(i);
            rows = rows.length < found.hashes().length ? new int[found.hashes().length] : rows;
            if (found.count() == 0) {
                emissions[i * Tags.COUNT + Tags.OUTSIDE] = CERTAIN;
                continue;
            }
            int count = features.find(found.hashes(), found.count(), rows);
            weights.sum(rows, count, emissions, i * Tags.COUNT);
        }
        return emissions;
    }
}
