package org.wenpu.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wenpu.dump.DumpFile;
import org.wenpu.dump.DumpFolder;
import org.wenpu.web.dumps.DumpPaths;
import org.wenpu.web.page.DumpsPage.File;

/** The page of the dumps. */
final class DumpsPages implements Pages {

    private static final double KILOBYTE = 1000;

    private final DumpFolder folder;

    DumpsPages(DumpFolder folder) {
        this.folder = folder;
    }

    @Override
    public Page page(Visit visit) throws IOException {
        var files = folder.isComplete() ? folder.files() : List.<DumpFile>of();
        var dumps = files.stream().filter(file -> !file.name().startsWith(DumpFolder.CHANGES))
                .map(file -> file(file, visit)).toList();
        var changes = new ArrayList<>(files.stream().filter(file -> file.name().startsWith(DumpFolder.CHANGES))
                .map(file -> file(file, visit)).toList());
        Collections.reverse(changes);
        return Page.of(visit.say("dumps.title"), "dumps", new DumpsPage(dumps, changes));
    }

    private static File file(DumpFile file, Visit visit) {
        var about = visit.has("dumps." + file.name()) ? visit.say("dumps." + file.name()) : "";
        return new File(file.name(), DumpPaths.FILES + file.name(), about, file.mediaType(), size(file.size(), visit),
                file.sha256());
    }

    private static String size(long bytes, Visit visit) {
        return bytes < KILOBYTE * KILOBYTE ? visit.say("dumps.kilobytes", bytes / KILOBYTE)
                : visit.say("dumps.megabytes", bytes / KILOBYTE / KILOBYTE);
    }
}
