package org.wenpu.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Says how far a command is: a bar on a terminal, a line now and then otherwise. */
interface Progress extends AutoCloseable {

    /** One more article is done. */
    void step();

    /** Writes a line beside it. */
    void complain(String line);

    @Override
    void close();

    /** The form that suits a console. */
    static Progress on(Console console, String task) {
        return console.terminal() ? new Bar(console, task) : new Lines(console, task);
    }

    /** A bar that moves. */
    final class Bar implements Progress {

        private static final String CLEAR_LINE = "\r\u001B[K";

        private final Console console;
        private final ProgressBar bar;

        private Bar(Console console, String task) {
            this.console = console;
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).setUnit(" articles", 1)
                    .setUpdateIntervalMillis(200).setConsumer(new ConsoleProgressBarConsumer(console.err())).build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void complain(String line) {
            console.complain(CLEAR_LINE + line);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for each thousand. */
    final class Lines implements Progress {

        private static final int EVERY = 1000;

        private final Console console;
        private final String task;
        private int done;

        Lines(Console console, String task) {
            this.console = console;
            this.task = task;
        }

        @Override
        public void step() {
            done++;
            if (done % EVERY == 0) {
                console.complain(task + ": " + done + " articles");
            }
        }

        @Override
        public void complain(String line) {
            console.complain(line);
        }

        @Override
        public void close() {
        }
    }
}
