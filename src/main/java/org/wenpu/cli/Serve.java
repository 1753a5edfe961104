package org.wenpu.cli;

import java.util.concurrent.Callable;
import org.wenpu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Serves a store on loopback: SPARQL.")
final class Serve implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private PortOption port;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var opened = Store.open(store.folder())) {
            new Serving(console).untilStopped(opened, port.number());
        }
        return 0;
    }
}
