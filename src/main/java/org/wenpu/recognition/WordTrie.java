package org.wenpu.recognition;

import java.util.Arrays;
import java.util.Collection;

/** Words with the sets of their classes, found from a character on. */
final class WordTrie {

    private static final long FREE = -1;

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] classes = new int[1 << 10];
    private int nodes = 1;

    WordTrie() {
        Arrays.fill(edges, FREE);
    }

    /** All known words. */
    static WordTrie standard() {
        return Standard.TRIE;
    }

    private static final class Standard {

        private static final WordTrie TRIE = new WordTrie();

        static {
            for (var wordClass : WordClass.values()) {
                TRIE.add(wordClass.words(), wordClass.bit());
            }
        }
    }

    /** Words of one class. */
    static WordTrie of(Collection<String> words) {
        var trie = new WordTrie();
        trie.add(words, 1);
        return trie;
    }

    void add(Collection<String> words, int wordClasses) {
        for (var word : words) {
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                node = grown(node, word.charAt(i));
            }
            classes[node] |= wordClasses;
        }
    }

    /** Where the longest word ends that begins at a place of a text, or that place where none does. */
    int end(String text, int begin) {
        int end = begin;
        int node = 0;
        for (int i = begin; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            end = classes[node] == 0 ? end : i + 1;
        }
        return end;
    }

    /** The node that a character leads to, or -1; the root is 0. */
    int next(int node, char c) {
        long edge = edge(node, c);
        int slot = slot(edge);
        while (edges[slot] != FREE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return -1;
    }

    /** The classes of the word that ends in a node. */
    int classes(int node) {
        return classes[node];
    }

    private int grown(int node, char c) {
        int known = next(node, c);
        if (known >= 0) {
            return known;
        }
        if (2 * nodes >= edges.length) {
            widen();
        }
        if (nodes == classes.length) {
            classes = Arrays.copyOf(classes, 2 * nodes);
        }
        put(edge(node, c), nodes);
        return nodes++;
    }

    private void widen() {
        var oldEdges = edges;
        var oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        Arrays.fill(edges, FREE);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != FREE) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != FREE) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private static long edge(int node, char c) {
        return (long) node << 16 | c;
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 32) & edges.length - 1;
    }
}
