package org.wenpu.web;

import java.util.function.Supplier;

/**
 * What is found out once, when it is first asked for, however many ask at a time: who serves a store is alone at it, and
 * does not change it.
 *
 * @param <T> what is found out
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> finding;
    private T found;

    public Once(Supplier<T> finding) {
        this.finding = finding;
    }

    @Override
    public synchronized T get() {
        if (found == null) {
            found = finding.get();
        }
        return found;
    }
}
