package org.wenpu.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wenpu.rdf.GraphOutput;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Sha256;

/**
 * Writes what changed since a former dump as a patch and adds it to the index, so that a mirror follows without
 * fetching all again. Former and new graphs come in the order of their names: no more than one of each is held at a
 * time. Where nothing changed there is no patch.
 */
final class Changes implements GraphOutput {

    private static final int HASH_DIGITS = 16;

    private final ChangeIndex index;
    private final Iris iris;
    private final FormerDump former;
    private final Patch patch;
    private final MessageDigest digest = Sha256.digest();
    private String last = "";

    /** @param formerDump its N-Quads */
    Changes(Path formerDump, ChangeIndex index, Iris iris) throws IOException {
        this.index = index;
        this.iris = iris;
        this.former = new FormerDump(formerDump);
        this.patch = new Patch(formerDump.resolveSibling("changes.part"));
    }

    @Override
    public void write(NamedGraph graph) {
        var now = GraphLines.of(graph);
        if (now.name().compareTo(last) <= 0) {
            throw new IllegalStateException("graph " + now.name() + " after " + last + "; expected the order of names");
        }
        last = now.name();
        now.lines().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        try {
            removeUntil(now.name());
            patch.replace(former.isAt(now.name()) ? former.take() : GraphLines.empty(now.name()), now);
        } catch (IOException e) {
            throw new UncheckedIOException("compare " + now.name() + " with the former dump", e);
        }
    }

    @Override
    public void complete() throws IOException {
        while (!former.isAtEnd()) {
            remove();
        }
        former.close();
        if (patch.deleted() + patch.added() > 0) {
            publish(former.sha256(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    @Override
    public void close() throws IOException {
        try (former; patch) {
            // both are closed, whatever becomes of the first
        }
    }

    private void removeUntil(String name) throws IOException {
        while (former.isBefore(name)) {
            remove();
        }
    }

    private void remove() throws IOException {
        var graph = former.take();
        patch.replace(graph, GraphLines.empty(graph.name()));
    }

    private void publish(String from, String to) throws IOException {
        var changes = new ArrayList<>(index.read());
        var number = changes.size() + 1;
        var file = String.format(Locale.ROOT, "%06d-%s.rdfp.gz", number, to.substring(0, HASH_DIGITS));
        var path = index.sibling(file);
        patch.complete(path, iris.change(file), last(changes).filter(change -> change.to().equals(from))
                .map(change -> iris.change(change.file())));
        changes.add(new Change(number, file, from, to, patch.deleted(), patch.added(), Files.size(path),
                Sha256.of(path)));
        index.write(changes);
    }

    private static Optional<Change> last(List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }
}
