package org.wenpu.web;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/**
 * Sends answers in gzip to who accepts it; dumps go out as the bytes that their checksums are of. Requests are never
 * unpacked: a small one could become a large one.
 */
final class Compressed extends CompressionHandler {

    Compressed(Handler handler) {
        super(handler);
        putCompression(new GzipCompression());
        putConfiguration("/*", CompressionConfig.builder().defaults().compressExcludePath("/dumps/*")
                .decompressExcludePath("/*").build());
    }
}
