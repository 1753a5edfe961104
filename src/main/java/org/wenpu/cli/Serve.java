package org.wenpu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wenpu.store.Store;
import org.wenpu.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves a store on loopback: SPARQL.")
final class Serve implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Option(names = "--dumps", defaultValue = "target/dumps", paramLabel = "FOLDER", description = "The folder of the dumps.")
    private Path dumps;

    @Mixin
    private PortOption port;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var opened = Store.open(store.folder())) {
            new Serving(console).untilStopped(opened, new Site(opened.dataset(), base.iris(), dumps), port.number());
        }
        return 0;
    }
}
