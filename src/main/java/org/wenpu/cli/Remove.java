package org.wenpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.wenpu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Takes articles out of a store.")
final class Remove implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "IDENTIFIER", description = "Articles of the store, by identifier.")
    private List<String> identifiers;

    @Mixin
    private StoreOption store;

    Remove(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var opened = Store.open(store.folder())) {
            var missing = opened.remove(identifiers);
            opened.compact();
            missing.forEach(identifier -> console.complain(identifier + ": no such article in " + store.folder()));
            console.say(identifiers.size() - missing.size() + " articles removed, " + missing.size() + " not found");
            return missing.isEmpty() ? 0 : Wenpu.SOME_FAILED;
        }
    }
}
