package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/**
 * How an article introduces a person: 市委副书记、市长王建国.
 *
 * @param person  the name
 * @param offices the offices right before it, one at least
 */
record Introduction(EntityMention person, List<EntityMention> offices) {

    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");

    Introduction {
        offices = List.copyOf(offices);
    }

    /** All of an article, in order. */
    static List<Introduction> all(AnnotatedDocument document) {
        var introductions = new ArrayList<Introduction>();
        var held = new ArrayList<EntityMention>();
        EntityMention last = null;
        for (var mention : document.mentions()) {
            var gap = last == null ? "" : document.between(last, mention);
            if (!gap.isEmpty() && !(mention.is(EntityType.POST) && CONNECTIVES.contains(gap))) {
                held.clear();
            }
            if (mention.is(EntityType.POST)) {
                held.add(mention);
            } else {
                if (mention.is(EntityType.PERSON) && !held.isEmpty()) {
                    introductions.add(new Introduction(mention, held));
                }
                held.clear();
            }
            last = mention;
        }
        return introductions;
    }
}
