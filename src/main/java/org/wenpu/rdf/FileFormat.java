package org.wenpu.rdf;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format that graphs are written in, known by the ending of a file's name; {@code .gz} may follow it. */
public enum FileFormat {
    NQUADS(".nq"), NTRIPLES(".nt"), TRIG(".trig"), TURTLE(".ttl"), JSONLD(".jsonld"), RDFXML(".rdf");

    static final String GZIP = ".gz";

    private final String ending;

    FileFormat(String ending) {
        this.ending = ending;
    }

    static FileFormat of(Path file) {
        var name = file.getFileName().toString();
        var plain = compressed(file) ? name.substring(0, name.length() - GZIP.length()) : name;
        return Stream.of(values()).filter(format -> plain.endsWith(format.ending)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ": no known ending; expected one of "
                        + Stream.of(values()).map(format -> format.ending).collect(Collectors.joining(", "))
                        + ", or one of them with " + GZIP));
    }

    static boolean compressed(Path file) {
        return file.getFileName().toString().endsWith(GZIP);
    }
}
