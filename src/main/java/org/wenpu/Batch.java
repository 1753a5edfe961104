package org.wenpu;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Outcome;
import org.wenpu.source.Input;
import org.wenpu.source.UnreadableInput;

/**
 * Extracts from many articles at once. The outcomes come in the order of the inputs, whatever the number of threads;
 * only a few articles for each thread are in memory at a time.
 */
public final class Batch {

    private static final int WAITING_FOR_EACH_THREAD = 4;
    private static final System.Logger LOG = System.getLogger(Batch.class.getName());

    private final Function<Article, List<Claim>> pipeline;
    private final int threads;

    public Batch(Function<Article, List<Claim>> pipeline, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; expected at least 1");
        }
        this.pipeline = pipeline;
        this.threads = threads;
    }

    /** Extracts from each input and hands the outcomes over in order. */
    public void run(Stream<Input> inputs, Consumer<Outcome> outcomes) {
        var workers = Executors.newFixedThreadPool(threads);
        try (inputs) {
            var line = new Line(workers, outcomes);
            inputs.forEachOrdered(line::add);
            line.finish();
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(Input input) {
        try {
            var article = input.article();
            return new Outcome.Extracted(article, pipeline.apply(article));
        } catch (UnreadableInput e) {
            return e.failed();
        } catch (RuntimeException e) {
            // a fault of ours that one article brings out must not end the batch
            LOG.log(System.Logger.Level.DEBUG, input.place(), e);
            return new Outcome.Failed(input.place(), "extraction failed: " + e);
        }
    }

    /** The inputs that are worked on, first come, first out. */
    private final class Line {

        private final Queue<Waiting> queue = new ArrayDeque<>();
        private final Map<String, String> placeOfIdentifier = new HashMap<>();
        private final ExecutorService workers;
        private final Consumer<Outcome> outcomes;

        private record Waiting(String place, Future<Outcome> outcome) {
        }

        Line(ExecutorService workers, Consumer<Outcome> outcomes) {
            this.workers = workers;
            this.outcomes = outcomes;
        }

        void add(Input input) {
            if (queue.size() >= threads * WAITING_FOR_EACH_THREAD) {
                handOver(queue.remove());
            }
            queue.add(new Waiting(input.place(), workers.submit(() -> outcome(input))));
        }

        void finish() {
            while (!queue.isEmpty()) {
                handOver(queue.remove());
            }
        }

        private void handOver(Waiting waiting) {
            try {
                outcomes.accept(onceOnly(waiting.place(), waiting.outcome().get()));
            } catch (ExecutionException e) {
                throw new IllegalStateException("extract from " + waiting.place(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted at " + waiting.place(), e);
            }
        }

        /** Two articles of one identifier would share a graph. */
        private Outcome onceOnly(String place, Outcome outcome) {
            if (!(outcome instanceof Outcome.Extracted extracted)) {
                return outcome;
            }
            var identifier = extracted.article().identifier();
            var earlier = placeOfIdentifier.putIfAbsent(identifier, place);
            return earlier == null ? outcome
                    : new Outcome.Failed(place, "identifier '" + identifier + "' was read already from " + earlier);
        }
    }
}
