package org.wenpu.extraction;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Tells lists of people, such as stretch over the commas of a roll: 市长王建国，副市长李明华、张晓东. */
final class PeopleLists {

    /** Stands for a character of a mention. */
    private static final char NAMED = '\u25CF';

    private final Pattern people = Constructions.pattern("only-people");

    /** Whether a stretch is nothing but persons with their posts, or posts: 副市长李明华、张晓东. */
    boolean fill(AnnotatedDocument document, Span stretch) {
        var rest = new StringBuilder(document.words(stretch));
        var mentions = document.mentionsIn(stretch);
        mentions.forEach(mention -> IntStream.range(mention.span().begin(), mention.span().end())
                .forEach(at -> rest.setCharAt(at - stretch.begin(), NAMED)));
        return mentions.stream().anyMatch(
                mention -> (mention.is(EntityType.PERSON) || mention.is(EntityType.POST))
                        && mention.span().end() == stretch.end())
                && people.matcher(rest).find();
    }
}
