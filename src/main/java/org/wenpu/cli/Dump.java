package org.wenpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wenpu.dump.Dumps;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "dump", description = "Writes all of a store to files of RDF, with a description and checksums.")
final class Dump implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Where to.")
    private Path folder;

    @Mixin
    private BaseOption base;

    Dump(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (var opened = Store.open(store.folder())) {
            write(opened, folder, base.iris());
            console.say("Dumps   " + folder);
            return 0;
        }
    }

    /** Writes the graphs of a store in the order of their names. */
    static void write(Store store, Path folder, Iris iris) throws IOException {
        try (var dumps = new Dumps(folder, iris)) {
            store.graphs(dumps::write);
            dumps.complete();
        }
    }
}
