package org.wenpu.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Tells rivers and lakes from the divisions that are named after them: 嫩江 of 松花江、嫩江 and of 嫩江流域 is no city. */
final class RiverNames {

    private static final String MARK = Constructions.named("list-mark");

    private final Finder water = Constructions.finder("water");
    private final Pattern course = Constructions.pattern("water-course");

    /** The mentions, with the waters as places. */
    List<EntityMention> told(Document document, List<EntityMention> mentions) {
        return IntStream.range(0, mentions.size()).mapToObj(i -> {
            var mention = mentions.get(i);
            boolean named = mention.is(EntityType.ADMINISTRATIVE_DIVISION) && water.isIn(mention.name());
            return named && (flows(document, mention) || listed(document, mentions, i - 1, i)
                    || listed(document, mentions, i + 1, i))
                    ? new EntityMention(mention.span(), Set.of(EntityType.PLACE), mention.name()) : mention;
        }).toList();
    }

    /** Whether what follows is said of waters alone. */
    private boolean flows(Document document, EntityMention mention) {
        var text = document.simplified();
        return course.matcher(text).region(mention.span().end(), text.length()).lookingAt();
    }

    /** Whether a neighbour in the same list is one of the waters. */
    private boolean listed(Document document, List<EntityMention> mentions, int neighbour, int at) {
        if (neighbour < 0 || neighbour == mentions.size()) {
            return false;
        }
        var other = mentions.get(neighbour);
        int end = Math.min(other.span().end(), mentions.get(at).span().end());
        int begin = Math.max(other.span().begin(), mentions.get(at).span().begin());
        return other.is(EntityType.PLACE) && water.isIn(other.name())
                && begin == end + MARK.length() && document.simplified().startsWith(MARK, end);
    }
}
