package org.wenpu.rdf;

/**
 * A promise of the graph contract that does not hold.
 *
 * @param resource the IRI of what breaks it
 * @param promise  what should hold: a claim has exactly one rdf:subject, a resource
 * @param found    the value that breaks it, empty where one is missing
 */
public record Violation(String resource, String promise, String found) {

    @Override
    public String toString() {
        return resource + ": " + promise + (found.isEmpty() ? "" : "; found " + found);
    }
}
