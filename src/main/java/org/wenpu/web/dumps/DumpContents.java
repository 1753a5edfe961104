package org.wenpu.web.dumps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.wenpu.dump.DumpFile;
import org.wenpu.dump.DumpFolder;

/** The files of a dump as contents, by their paths. A checksum is taken once, and again when the file was replaced. */
final class DumpContents implements HttpContent.Factory {

    private final DumpFolder folder;
    private final ResourceFactory resources = ResourceFactory.root();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    DumpContents(DumpFolder folder) {
        this.folder = folder;
    }

    /** Null where the dump has no such file. */
    @Override
    public HttpContent getContent(String path) throws IOException {
        var name = path.substring(1);
        var file = folder.file(name);
        return file.isEmpty() ? null : content(name, file.get());
    }

    private HttpContent content(String name, Path file) throws IOException {
        var known = seen.get(name);
        if (known == null || !known.isStill(file)) {
            known = Seen.of(file, name);
            seen.put(name, known);
        }
        var type = known.file().mediaType() + (known.file().mediaType().startsWith("text/") ? ";charset=utf-8" : "");
        return new Tagged(new ResourceHttpContent(resources.newResource(file), type, ByteBufferPool.SIZED_NON_POOLING),
                known.file());
    }

    private record Seen(DumpFile file, FileTime modified) {

        static Seen of(Path path, String name) throws IOException {
            // the time first: what is replaced in between is looked at again
            var modified = Files.getLastModifiedTime(path);
            return new Seen(DumpFile.of(path, name), modified);
        }

        boolean isStill(Path path) throws IOException {
            return file.size() == Files.size(path) && modified.equals(Files.getLastModifiedTime(path));
        }
    }
}
