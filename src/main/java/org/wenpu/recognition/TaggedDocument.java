package org.wenpu.recognition;

import java.util.List;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;

/**
 * A document with all its names, to train on or to measure with.
 *
 * @param document the document
 * @param mentions its names, each of one type
 */
public record TaggedDocument(Document document, List<EntityMention> mentions) {

    public TaggedDocument {
        mentions = List.copyOf(mentions);
    }

    /** The names that stand in the body of the document, each within one sentence. */
    List<Name> names() {
        var sentences = document.body();
        return mentions.stream()
                .filter(mention -> sentences.stream().anyMatch(sentence -> sentence.span().covers(mention.span())))
                .map(mention -> new Name(mention.span(), mention.types().iterator().next())).toList();
    }
}
