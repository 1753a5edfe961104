package org.wenpu.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wenpu.Batch;
import org.wenpu.Pipeline;
import org.wenpu.analysis.ScriptConverter;
import org.wenpu.model.Outcome;
import org.wenpu.rdf.ClaimWriter;
import org.wenpu.source.Sources;

/** The extraction of a command: it says how far it is and what failed, and counts. */
final class Extraction {

    private static final String TASK = "extract";

    private final Console console;
    private final InputOptions options;
    private final Supplier<Progress> progress;

    private Extraction(Console console, InputOptions options, Supplier<Progress> progress) {
        this.console = console;
        this.options = options;
        this.progress = progress;
    }

    /** With a bar on a terminal. */
    static Extraction of(Console console, InputOptions options) {
        return new Extraction(console, options, () -> Progress.on(console, TASK));
    }

    /** Without a bar, for a command that prints while it extracts. */
    static Extraction plain(Console console, InputOptions options) {
        return new Extraction(console, options, () -> new Progress.Lines(console, TASK));
    }

    /** Writes claims as graphs, with the base of the options. */
    ClaimWriter claimWriter() {
        return new ClaimWriter(options.iris(), new ScriptConverter()::simplified);
    }

    /** Extracts from the inputs, makes something of each article, and hands it over in the order of the inputs. */
    <T> Summary run(List<String> inputs, Function<Outcome.Extracted, T> making,
                    BiConsumer<Outcome.Extracted, T> taker) {
        var batch = new Batch(Pipeline.standard()::claims, options.threads(), this::fault);
        try (var shown = progress.get()) {
            var counter = new Counter<>(shown, taker);
            batch.run(new Sources(console.in()).inputs(inputs), making, counter);
            return counter.summary();
        }
    }

    private void fault(Throwable fault) {
        if (options.debug()) {
            fault.printStackTrace(console.err());
        }
    }

    /** What became of the inputs of a command. */
    record Summary(int articles, int claims, int failed) {

        int exitCode() {
            return failed == 0 ? 0 : Wenpu.SOME_FAILED;
        }

        @Override
        public String toString() {
            return articles + " articles, " + claims + " claims, " + failed + " failed";
        }
    }

    private static final class Counter<T> implements Batch.Sink<T> {

        private final Progress progress;
        private final BiConsumer<Outcome.Extracted, T> taker;
        private int articles;
        private int claims;
        private int failed;

        private Counter(Progress progress, BiConsumer<Outcome.Extracted, T> taker) {
            this.progress = progress;
            this.taker = taker;
        }

        @Override
        public void extracted(Outcome.Extracted extracted, T made) {
            taker.accept(extracted, made);
            articles++;
            claims += extracted.claims().size();
            progress.step();
        }

        @Override
        public void failed(Outcome.Failed outcome) {
            progress.complain(outcome.place() + ": " + outcome.reason());
            failed++;
            progress.step();
        }

        Summary summary() {
            return new Summary(articles, claims, failed);
        }
    }
}
