package org.wenpu.model;

/**
 * A word as the analyser cuts it.
 *
 * @param span   where it stands
 * @param word   the word in simplified script
 * @param nature its part of speech in the analyser's tag set (HanLP: nr, ns, v, n, …)
 */
public record Token(Span span, String word, String nature) {
}
