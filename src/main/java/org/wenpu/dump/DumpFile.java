package org.wenpu.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.wenpu.rdf.Sha256;

/** A file of a dump: its name, its size in bytes and its checksum in hex digits. */
public record DumpFile(String name, long size, String sha256) {

    private static final String GZIP_ENDING = ".gz";
    private static final String GZIP = "application/gzip";
    private static final String TEXT = "text/plain";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "nq", "application/n-quads",
            "trig", "application/trig",
            "ttl", "text/turtle",
            "csv", "text/csv",
            "parquet", "application/vnd.apache.parquet",
            "graphml", "application/xml",
            "rdfp", "application/rdf-patch");

    /** A file as it is now. */
    public static DumpFile of(Path file, String name) throws IOException {
        return new DumpFile(name, Files.size(file), Sha256.of(file));
    }

    /** The media type of the file as it is. */
    public String mediaType() {
        return compressed() ? GZIP : contentType();
    }

    /** Its media type before compression. */
    String contentType() {
        var plain = compressed() ? name.substring(0, name.length() - GZIP_ENDING.length()) : name;
        return MEDIA_TYPES.getOrDefault(plain.substring(plain.lastIndexOf('.') + 1), TEXT);
    }

    boolean compressed() {
        return name.endsWith(GZIP_ENDING);
    }
}
