package org.wenpu.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Finds the departments of a list that leave their division to the first: 青山县教育局、财政局, which is 青山县财政局. */
final class SharedDivisions {

    private static final Pattern FIRST = Constructions.pattern("department-of-a-division");
    private static final Pattern NEXT = Constructions.pattern("department-behind-another");

    /** The mentions, with each of those departments by the name of its division. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var text = document.simplified();
        var all = new Overlay(mentions);
        for (var mention : mentions) {
            var first = FIRST.matcher(mention.name());
            if (mention.is(EntityType.ORGANISATION) && first.matches()) {
                lay(text, mention.span().end(), first.group("division"), all);
            }
        }
        return all.mentions();
    }

    private static void lay(String text, int end, String division, Overlay all) {
        var next = NEXT.matcher(text);
        for (int at = end; next.region(at, text.length()).lookingAt(); at = next.end()) {
            var span = new Span(next.start("department"), next.end("department"));
            if (all.mentions().stream().filter(mention -> mention.span().overlaps(span))
                    .allMatch(mention -> span.covers(mention.span()))) {
                all.lay(new EntityMention(span, Set.of(EntityType.ORGANISATION), division + span.of(text)));
            }
        }
    }
}
