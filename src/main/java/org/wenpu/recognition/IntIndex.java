package org.wenpu.recognition;

import java.util.Arrays;

/** Numbers keys from 0 on, in the order in which they come. */
final class IntIndex {

    private int[] keys;
    private long[] slots;
    private int size;

    IntIndex(int expected) {
        keys = new int[Math.max(16, expected)];
        slots = new long[Integer.highestOneBit(keys.length) * 4];
    }

    int size() {
        return size;
    }

    int key(int number) {
        return keys[number];
    }

    /** The number of a key, or -1. */
    int of(int key) {
        int slot = slot(key);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> 32) == key) {
                return (int) entry - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /**
     * Finds the numbers of those keys that have one, and tells how many there are. The slots of all keys are fetched
     * before any is looked at: the waits for memory overlap.
     */
    int find(int[] wanted, int count, int[] numbers) {
        for (int i = 0; i < count; i++) {
            numbers[i] = (int) slots[slot(wanted[i])];
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            int number = numbers[i] == 0 ? -1 : of(wanted[i]);
            if (number >= 0) {
                numbers[found++] = number;
            }
        }
        return found;
    }

    /** The number of a key, which is new where there was none. */
    int added(int key) {
        int known = of(key);
        if (known >= 0) {
            return known;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = new long[2 * slots.length];
            for (int number = 0; number < size; number++) {
                put(number);
            }
        }
        keys[size] = key;
        put(size);
        return size++;
    }

    private void put(int number) {
        int slot = slot(keys[number]);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) keys[number] << 32 | number + 1;
    }

    private int slot(int key) {
        return key & slots.length - 1;
    }
}
