package org.wenpu.model;

import java.util.List;
import java.util.Optional;

/**
 * An article cut into paragraphs, sentences, clauses and tokens.
 *
 * @param article    the article
 * @param simplified its text in simplified script, character for character, so that one offset serves both
 * @param paragraphs its lines that are read: what is not part of the news (来源, 责任编辑) is left out
 */
public record Document(Article article, String simplified, List<Paragraph> paragraphs) {

    public Document {
        if (simplified.length() != article.text().length()) {
            throw new IllegalArgumentException(article.identifier() + ": simplified text of length "
                    + simplified.length() + "; expected " + article.text().length());
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
    }

    /** The sentence that a stretch lies in. */
    public Optional<Sentence> sentenceOf(Span stretch) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> sentence.span().covers(stretch)).findFirst();
    }

    /** The clause that a stretch lies in. */
    public Optional<Clause> clauseOf(Span stretch) {
        return sentenceOf(stretch).flatMap(sentence -> sentence.clauseOf(stretch));
    }

    /** The paragraph that a stretch lies in. */
    public Optional<Paragraph> paragraphOf(Span stretch) {
        return paragraphs.stream().filter(paragraph -> paragraph.span().covers(stretch)).findFirst();
    }

    /** The sentences of the body, in order: a headline says in short what the body says. */
    public List<Sentence> body() {
        return paragraphs.stream().filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
                .flatMap(paragraph -> paragraph.sentences().stream()).toList();
    }
}
