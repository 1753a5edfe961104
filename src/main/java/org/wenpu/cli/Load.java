package org.wenpu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDFLib;
import org.wenpu.rdf.GraphReader;
import org.wenpu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "load", description = "Adds RDF files to a store, all of them or, where one is wrong, nothing.")
final class Load implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of RDF, known by their endings.")
    private List<Path> files;

    @Mixin
    private BaseOption base;

    @Mixin
    private StoreOption store;

    Load(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.notExists(store.folder())) {
            // a wrong file must not leave an empty store behind
            files.forEach(file -> new GraphReader(file).read(StreamRDFLib.sinkNull()));
        }
        try (var opened = Store.openOrCreate(store.folder())) {
            opened.load(files, base.iris());
            console.say(files.size() + " files loaded");
            return 0;
        }
    }
}
