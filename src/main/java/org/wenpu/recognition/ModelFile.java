package org.wenpu.recognition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How a trained model is kept: packed by gzip, the features in the order of their keys, each given by its distance from
 * the one before. Numbers stand byte by byte, the highest bytes of all first: these are few, and pack well.
 */
final class ModelFile {

    private static final int KEY_BYTES = Integer.BYTES;
    private static final int MASK_BYTES = (Tags.COUNT + 7) / 8;

    private ModelFile() {
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

    /** Reads the weights of a field. */
    static FieldModel read(DataInputStream in) throws IOException {
        int size = in.readInt();
        var passages = new int[Tags.COUNT * Tags.COUNT];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = in.readShort();
        }
        var keys = numbers(in, size, KEY_BYTES);
        for (int i = 1; i < size; i++) {
            keys[i] += keys[i - 1];
        }
        var masks = numbers(in, size, MASK_BYTES);
        var features = fullestFirst(keys, masks);
        return new FieldModel(features, rows(in, keys, masks, features), passages);
    }

    /** The features, first those with weights for most tags: few rows are read most often, and so stand together. */
    private static IntIndex fullestFirst(long[] keys, long[] masks) {
        var features = new IntIndex(keys.length);
        for (int tags = Tags.COUNT; tags >= 0; tags--) {
            for (int i = 0; i < keys.length; i++) {
                if (Long.bitCount(masks[i]) == tags) {
                    features.added((int) keys[i]);
                }
            }
        }
        return features;
    }

    private static Rows rows(DataInputStream in, long[] keys, long[] masks, IntIndex features) throws IOException {
        var weights = new Rows(keys.length);
        var written = block(in, Arrays.stream(masks).mapToInt(Long::bitCount).sum());
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            int row = features.of((int) keys[i]);
            for (long mask = masks[i]; mask != 0; mask &= mask - 1) {
                weights.set(row, Long.numberOfTrailingZeros(mask), written[next++]);
            }
        }
        return weights;
    }

    /** Writes the weights of a field; the same weights give the same bytes. */
    static void write(DataOutputStream out, IntIndex features, Rows weights, int[] passages) throws IOException {
        var rows = IntStream.range(0, features.size()).boxed().sorted(Comparator.comparingLong(row -> key(features, row)))
                .mapToInt(Integer::intValue).toArray();
        out.writeInt(rows.length);
        for (int passage : passages) {
            out.writeShort(passage);
        }
        writeNumbers(out, rows.length, KEY_BYTES,
                i -> key(features, rows[i]) - (i == 0 ? 0 : key(features, rows[i - 1])));
        writeNumbers(out, rows.length, MASK_BYTES, i -> mask(weights, rows[i]));
        for (int row : rows) {
            for (long mask = mask(weights, row); mask != 0; mask &= mask - 1) {
                out.writeByte(weights.weight(row, Long.numberOfTrailingZeros(mask)));
            }
        }
    }

    private static long key(IntIndex features, int row) {
        return Integer.toUnsignedLong(features.key(row));
    }

    /** The tags that a row has weights for, a bit each. */
    private static long mask(Rows weights, int row) {
        long mask = 0;
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            mask |= (weights.weight(row, tag) == 0 ? 0L : 1L) << tag;
        }
        return mask;
    }

    private static long[] numbers(DataInputStream in, int count, int bytes) throws IOException {
        var numbers = new long[count];
        for (int left = bytes; left > 0; left--) {
            var plane = block(in, count);
            for (int i = 0; i < count; i++) {
                numbers[i] = numbers[i] << Byte.SIZE | Byte.toUnsignedInt(plane[i]);
            }
        }
        return numbers;
    }

    private static byte[] block(DataInputStream in, int length) throws IOException {
        var block = new byte[length];
        in.readFully(block);
        return block;
    }

    private static void writeNumbers(DataOutputStream out, int count, int bytes, IntToLongFunction number)
            throws IOException {
        var plane = new byte[count];
        for (int left = bytes - 1; left >= 0; left--) {
            for (int i = 0; i < count; i++) {
                plane[i] = (byte) (number.applyAsLong(i) >>> left * Byte.SIZE);
            }
            out.write(plane);
        }
    }
}
