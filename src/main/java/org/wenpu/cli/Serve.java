package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wenpu.dump.DumpFolder;
import org.wenpu.store.Store;
import org.wenpu.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves a store on loopback: pages, data, SPARQL, dumps.")
final class Serve implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Option(names = "--dumps", paramLabel = "FOLDER",
            description = "The folder of the dumps, written where there are none (default: dumps beside DIR).")
    private Path dumps;

    @Mixin
    private PortOption port;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        port.checkFree();
        try (var opened = Store.open(store.folder())) {
            var site = new Site(opened.dataset(), base.iris(), dumped(opened));
            new Serving(console).untilStopped(opened, site, port.number());
        }
        return 0;
    }

    private Path dumped(Store opened) throws IOException {
        var folder = dumps == null ? store.sibling("dumps") : dumps;
        var isThere = new DumpFolder(folder).isComplete();
        if (!isThere) {
            Dump.write(opened, folder, base.iris());
        }
        console.say("Dumps   " + folder + (isThere ? "" : ", written now"));
        return folder;
    }
}
