package org.wenpu.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** The records of a JSON Lines file, gzipped or not, each an input; blank lines are passed over. */
final class JsonLines implements Iterator<Input> {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;
    private static final int LONGEST_BLANK = 4096;

    private final InputStream in;
    private final String place;
    private final JsonLinesReader reader;
    private int line;
    private Input next;
    private boolean ended;
    private boolean isEmpty = true;

    private JsonLines(InputStream in, String place, JsonLinesReader reader) {
        this.in = in;
        this.place = place;
        this.reader = reader;
    }

    static JsonLines of(InputStream stream, String place, JsonLinesReader reader) throws IOException {
        var in = new BufferedInputStream(stream);
        var plain = isGzip(in) ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
        return new JsonLines(plain, place, reader);
    }

    /** Whether a stream holds JSON records, by its first bytes; it is not moved. */
    static boolean isRecords(BufferedInputStream in) throws IOException {
        if (isGzip(in)) {
            return true;
        }
        in.mark(LONGEST_BLANK);
        var first = in.read();
        for (var i = 1; i < LONGEST_BLANK && first >= 0 && first <= ' '; i++) {
            first = in.read();
        }
        in.reset();
        return first == '{';
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        var gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        return gzip;
    }

    Stream<Input> inputs() {
        var lines = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(lines, false).onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        if (next == null && isEmpty) {
            next = Reading.bad(place, "empty; expected an article on each line");
        }
        isEmpty = false;
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException(place);
        }
        var input = next;
        next = null;
        return input;
    }

    private Input read() {
        line++;
        var here = place + ":" + line;
        try {
            var bytes = line();
            return isBlank(bytes) ? null : new Reading(here, () -> reader.article(bytes, here));
        } catch (IOException e) {
            ended = true;
            return Reading.bad(here, UnreadableInput.reason(e));
        }
    }

    private byte[] line() throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 12);
        var next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        ended = next < 0;
        return bytes.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (var b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("close " + place, e);
        }
    }
}
