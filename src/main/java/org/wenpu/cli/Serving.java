package org.wenpu.cli;

import java.util.concurrent.CountDownLatch;
import org.wenpu.store.Store;
import org.wenpu.web.Server;
import org.wenpu.web.Site;

/** Serves a store until the process is told to end (Ctrl-C), and then closes both in order. */
final class Serving {

    private final Console console;
    private final CountDownLatch closed = new CountDownLatch(1);

    Serving(Console console) {
        this.console = console;
    }

    /** Returns when all is closed, so that nobody takes away the classes that the closing needs (exec:java would). */
    void untilStopped(Store store, Site site, int port) throws InterruptedException {
        var server = Server.start(site, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, store), "close"));
        console.say("Pages   " + server.address());
        console.say("SPARQL  " + server.address().resolve("sparql"));
        console.say("Stop with Ctrl-C.");
        closed.await();
    }

    private void close(Server server, Store store) {
        server.close();
        store.close();
        console.say("Stopped.");
        closed.countDown();
    }
}
