package org.wenpu.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Unpacks the pages of a Parquet file with the gzip of Java. */
final class Gunzip implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return this;
    }

    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
        return BytesInput.from(new GZIPInputStream(new ByteArrayInputStream(page.toByteArray())).readAllBytes());
    }

    @Override
    public void decompress(ByteBuffer page, int packed, ByteBuffer out, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release() {
        // holds nothing
    }
}
