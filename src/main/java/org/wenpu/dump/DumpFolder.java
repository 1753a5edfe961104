package org.wenpu.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenpu.rdf.PendingFile;

/** A folder of dumps. Its checksums are written last and name every other file: what they do not name is no dump. */
public final class DumpFolder {

    /** What the names of the differences between dumps start with. */
    public static final String CHANGES = "changes/";

    static final String NQUADS = "wenpu.nq.gz";
    static final String TRIG = "wenpu.trig.gz";
    static final String CSV = "claims.csv.gz";
    static final String PARQUET = "claims.parquet";
    static final String GRAPHML = "wenpu.graphml.gz";
    static final String ONTOLOGY = "wenpu.ttl";
    static final String SHAPES = "shapes.ttl";
    static final String DIVISIONS = "divisions.ttl";
    static final String DIVISIONS_LICENSE = "divisions-LICENSE";
    static final String CHANGE_INDEX = CHANGES + "index.csv";
    static final String DESCRIPTION = "void.ttl";
    static final String CHECKSUMS = "SHA256SUMS";

    private static final String GAP = "  ";

    private final Path path;

    public DumpFolder(Path path) {
        this.path = path;
    }

    /** Whether a whole dump is there. */
    public boolean isComplete() {
        return Files.isRegularFile(path(CHECKSUMS));
    }

    /** The description of the dump, in Turtle. */
    public Path description() {
        return path(DESCRIPTION);
    }

    /** The file of a name that the dump has (wenpu.nq.gz, changes/index.csv). */
    public Optional<Path> file(String name) throws IOException {
        return names().contains(name) ? Optional.of(path(name)) : Optional.empty();
    }

    /** The names of all files of the dump, in a fixed order; none where there is no whole dump. */
    public List<String> names() throws IOException {
        return isComplete() ? Stream.concat(files().stream().map(DumpFile::name), Stream.of(CHECKSUMS)).toList()
                : List.of();
    }

    /** The files that the checksums name, in the order of them. */
    public List<DumpFile> files() throws IOException {
        var files = new ArrayList<DumpFile>();
        for (var line : Files.readAllLines(path(CHECKSUMS))) {
            var parts = line.split(GAP, 2);
            files.add(new DumpFile(parts[1], Files.size(path(parts[1])), parts[0]));
        }
        return files;
    }

    Path path(String name) {
        return path.resolve(name);
    }

    /** Makes a dump of files that are there. */
    void complete(List<DumpFile> files) throws IOException {
        try (var sums = new PendingFile(path(CHECKSUMS))) {
            for (var file : files) {
                sums.out().write((file.sha256() + GAP + file.name() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            sums.complete();
        }
    }
}
