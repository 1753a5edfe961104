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

    private final Function<Article, List<Claim>> pipeline;
    private final int threads;
    private final Consumer<Throwable> faults;

    /**
     * @param pipeline what an article says
     * @param threads  how many articles are worked on at a time
     * @param faults   is told where the pipeline itself breaks on an article
     */
    public Batch(Function<Article, List<Claim>> pipeline, int threads, Consumer<Throwable> faults) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; expected at least 1");
        }
        this.pipeline = pipeline;
        this.threads = threads;
        this.faults = faults;
    }

    /** Takes what a batch gives, in the order of the inputs, one at a time. */
    public interface Sink<T> {

        /** An article, and what the workers made of it. */
        void extracted(Outcome.Extracted extracted, T made);

        void failed(Outcome.Failed failed);
    }

    /** Thrown by what works on an article where that must go no further, with the reason. */
    public static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Refusal(String reason) {
            super(reason);
        }
    }

    /** Extracts from each input, makes something of it in the same worker, and hands both over in order. */
    public <T> void run(Stream<Input> inputs, Function<Outcome.Extracted, T> making, Sink<T> sink) {
        var workers = Executors.newFixedThreadPool(threads);
        try (inputs) {
            var line = new Line<>(workers, making, sink);
            inputs.forEachOrdered(line::add);
            line.finish();
        } finally {
            workers.shutdownNow();
        }
    }

    /** An outcome, and what was made of it, null where it failed. */
    private record Made<T>(Outcome outcome, T made) {
    }

    private <T> Made<T> make(Input input, Function<Outcome.Extracted, T> making) {
        try {
            var article = input.article();
            var extracted = new Outcome.Extracted(article, pipeline.apply(article));
            return new Made<>(extracted, making.apply(extracted));
        } catch (UnreadableInput e) {
            return new Made<>(e.failed(), null);
        } catch (Refusal e) {
            return new Made<>(new Outcome.Failed(input.place(), e.getMessage()), null);
        } catch (RuntimeException | StackOverflowError e) {
            // a fault of ours that one article brings out must not end the batch
            faults.accept(e);
            return new Made<>(new Outcome.Failed(input.place(), "extraction failed: " + e), null);
        }
    }

    /** The inputs that are worked on, first come, first out. */
    private final class Line<T> {

        private final Queue<Waiting<T>> queue = new ArrayDeque<>();
        private final Map<String, String> placeOfIdentifier = new HashMap<>();
        private final ExecutorService workers;
        private final Function<Outcome.Extracted, T> making;
        private final Sink<T> sink;

        private record Waiting<T>(String place, Future<Made<T>> made) {
        }

        Line(ExecutorService workers, Function<Outcome.Extracted, T> making, Sink<T> sink) {
            this.workers = workers;
            this.making = making;
            this.sink = sink;
        }

        void add(Input input) {
            if (queue.size() >= threads * WAITING_FOR_EACH_THREAD) {
                handOver(queue.remove());
            }
            queue.add(new Waiting<>(input.place(), workers.submit(() -> make(input, making))));
        }

        void finish() {
            while (!queue.isEmpty()) {
                handOver(queue.remove());
            }
        }

        private void handOver(Waiting<T> waiting) {
            try {
                var made = waiting.made().get();
                if (made.outcome() instanceof Outcome.Extracted extracted) {
                    handOver(waiting.place(), extracted, made.made());
                } else if (made.outcome() instanceof Outcome.Failed failed) {
                    sink.failed(failed);
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("extract from " + waiting.place() + ": " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted at " + waiting.place(), e);
            }
        }

        private void handOver(String place, Outcome.Extracted extracted, T made) {
            var identifier = extracted.article().identifier();
            var earlier = placeOfIdentifier.putIfAbsent(identifier, place);
            if (earlier == null) {
                sink.extracted(extracted, made);
            } else {
                // two articles of one identifier would share a graph
                sink.failed(new Outcome.Failed(place,
                        "identifier '" + identifier + "' was read already from " + earlier));
            }
        }
    }
}
