package org.wenpu.web.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenpu.rdf.FileFormat;

/** A format that the data of one resource is served in. */
public enum DataFormat {
    TURTLE("ttl", "text/turtle", FileFormat.TURTLE),
    JSONLD("jsonld", "application/ld+json", FileFormat.JSONLD),
    NTRIPLES("nt", "application/n-triples", FileFormat.NTRIPLES),
    RDFXML("rdf", "application/rdf+xml", FileFormat.RDFXML),
    /** The only one of them that tells in which article's graph each triple stands. */
    TRIG("trig", "application/trig", FileFormat.TRIG);

    private final String extension;
    private final String mediaType;
    private final FileFormat format;

    DataFormat(String extension, String mediaType, FileFormat format) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.format = format;
    }

    static Optional<DataFormat> ofExtension(String extension) {
        return Stream.of(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    public static Optional<DataFormat> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }

    public static List<String> mediaTypes() {
        return Stream.of(values()).map(DataFormat::mediaType).toList();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public FileFormat format() {
        return format;
    }
}
