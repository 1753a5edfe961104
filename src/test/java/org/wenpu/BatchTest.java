package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Outcome;
import org.wenpu.model.Script;
import org.wenpu.source.Input;

class BatchTest {

    private final List<Throwable> faults = new ArrayList<>();

    @Test
    void outcomesComeInTheOrderOfTheInputs() {
        var outcomes = run(8, IntStream.range(0, 200).mapToObj(i -> input("a" + i)), BatchTest::slowly);
        assertEquals(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList(),
                outcomes.stream().map(BatchTest::identifier).toList());
    }

    @Test
    void fewInputsWaitAtATime() {
        var taken = new AtomicInteger();
        var done = new AtomicInteger();
        var inputs = IntStream.range(0, 100).peek(i -> {
            taken.incrementAndGet();
            assertTrue(taken.get() - done.get() <= 9, taken + " taken, " + done + " done");
        }).mapToObj(i -> input("a" + i));
        new Batch(article -> List.of(), 2, fault -> { })
                .run(inputs, extracted -> "", sink(outcome -> done.incrementAndGet()));
        assertEquals(100, done.get());
    }

    @Test
    void faultOfOneArticleDoesNotEndTheBatch() {
        Function<Article, List<Claim>> faulty = article -> {
            if (article.identifier().equals("b")) {
                throw new IllegalStateException("no such thing");
            }
            return List.of();
        };
        var outcomes = run(2, Stream.of("a", "b", "c").map(BatchTest::input), faulty);
        assertEquals(1, faults.size());
        assertEquals(List.of("a", "at b: extraction failed: java.lang.IllegalStateException: no such thing", "c"),
                outcomes.stream().map(BatchTest::identifier).toList());
    }

    @Test
    void articleOnWhichAnExpressionOverflowsDoesNotEndTheBatch() {
        var outcomes = run(2, Stream.of("a", "b").map(BatchTest::input),
                article -> article.identifier().equals("a") ? endlessly(article) : List.of());
        assertEquals(List.of("at a: extraction failed: java.lang.StackOverflowError", "b"),
                outcomes.stream().map(BatchTest::identifier).toList());
    }

    @Test
    void identifierIsReadOnce() {
        var outcomes = run(2, Stream.of("a", "b", "a").map(BatchTest::input), article -> List.of());
        assertEquals("at a: identifier 'a' was read already from at a", identifier(outcomes.get(2)));
    }

    private List<Outcome> run(int threads, Stream<Input> inputs, Function<Article, List<Claim>> pipeline) {
        var outcomes = new ArrayList<Outcome>();
        new Batch(pipeline, threads, faults::add).run(inputs, extracted -> "", sink(outcomes::add));
        return outcomes;
    }

    private static Batch.Sink<String> sink(Consumer<Outcome> outcomes) {
        return new Batch.Sink<>() {
            @Override
            public void extracted(Outcome.Extracted extracted, String made) {
                outcomes.accept(extracted);
            }

            @Override
            public void failed(Outcome.Failed failed) {
                outcomes.accept(failed);
            }
        };
    }

    private static List<Claim> slowly(Article article) {
        try {
            Thread.sleep(article.identifier().hashCode() % 3);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of();
    }

    private static List<Claim> endlessly(Article article) {
        return endlessly(article).stream().toList();
    }

    private static String identifier(Outcome outcome) {
        return outcome instanceof Outcome.Extracted extracted ? extracted.article().identifier()
                : outcome instanceof Outcome.Failed failed ? failed.place() + ": " + failed.reason() : "";
    }

    private static Input input(String identifier) {
        return new Input() {
            @Override
            public String place() {
                return "at " + identifier;
            }

            @Override
            public Article article() {
                return new Article(identifier, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                        Script.SIMPLIFIED, "甲。");
            }
        };
    }
}
