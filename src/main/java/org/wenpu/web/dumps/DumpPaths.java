package org.wenpu.web.dumps;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Map;
import org.wenpu.dump.DumpFolder;
import org.wenpu.rdf.Iris;

/** Where a server serves a dump: its files, and for machines the description of it. */
public final class DumpPaths {

    /** Where the files are, and the page about them. */
    public static final String FILES = "/dumps/";

    /** By VoID, section 7.2. */
    private static final String DESCRIPTION = "/.well-known/void";
    private static final String FILES_BARE = "/dumps";
    /** The dataset as a thing, whose IRI this is the path of. */
    private static final String DATASET = "/dataset";

    private DumpPaths() {
    }

    /** The servlets by their paths. */
    public static Map<String, HttpServlet> servlets(Path dumps, Iris iris) {
        var folder = new DumpFolder(dumps);
        return Map.of(
                FILES + "*", new DumpServlet(folder),
                FILES, new DescriptionServlet(folder, iris),
                FILES_BARE, new SeeOther(FILES),
                DESCRIPTION, new DescriptionServlet(folder, iris),
                DATASET, new SeeOther(DESCRIPTION));
    }
}
