package org.wenpu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void whatManyAskAtATimeIsFoundOnce() {
        var times = new AtomicInteger();
        var once = new Once<>(() -> {
            Thread.yield();
            return times.incrementAndGet();
        });
        IntStream.range(0, 1000).parallel().forEach(i -> assertEquals(1, once.get()));
        assertEquals(1, times.get());
    }

    @Test
    void whatFailedIsTriedAgain() {
        var times = new AtomicInteger();
        var once = new Once<>(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
            return "found";
        });
        assertThrows(IllegalStateException.class, once::get);
        assertEquals("found", once.get());
    }
}
