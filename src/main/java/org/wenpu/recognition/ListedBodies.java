package org.wenpu.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/** Finds the bodies of a list that says what they are and names one that is known: 青山乳业、拉拉等企业. */
final class ListedBodies {

    private static final String MARK = Constructions.named("list-mark");

    private static final int SHORT = 2;

    private static final Pattern OPENING = Constructions.pattern("listed-bodies-opening");

    private final Finder list = Constructions.finder("listed-bodies");

    /**
     * The mentions with those bodies, though one was taken for a person: members behind the first, and that one where what
     * stands before tells its start.
     */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var text = document.simplified();
        var all = new Overlay(mentions);
        for (var sentence : document.sentences()) {
            var words = sentence.span().of(text);
            var search = list.search(words);
            var matcher = search.match();
            boolean may = list.mayFind(new Marks(words));
            while (may && search.find()) {
                int offset = sentence.span().begin();
                var members = new Span(offset + matcher.start("members"), offset + matcher.end("members"));
                if (mentions.stream().anyMatch(mention ->
                        members.covers(mention.span()) && mention.is(EntityType.ORGANISATION))) {
                    lay(members, text, mentions, all);
                }
            }
        }
        return all.mentions();
    }

    /** Whether a short name of a division opens that of a firm: 吉林 of 吉林青山竹业. */
    private static boolean opens(Span member, EntityMention mention) {
        return mention.is(EntityType.ADMINISTRATIVE_DIVISION) && mention.span().begin() == member.begin()
                && mention.span().length() == SHORT && member.end() - mention.span().end() >= SHORT;
    }

    private static void lay(Span members, String text, List<EntityMention> mentions, Overlay all) {
        var opening = OPENING.matcher(text).region(members.begin(), text.indexOf(MARK, members.begin()));
        int begin = opening.lookingAt() ? opening.end() : opening.regionEnd() + MARK.length();
        while (begin < members.end()) {
            int mark = text.indexOf(MARK, begin);
            var member = new Span(begin, mark < 0 || mark > members.end() ? members.end() : mark);
            if (mentions.stream().filter(mention -> mention.span().overlaps(member))
                    .allMatch(mention -> mention.span().equals(member) && mention.is(EntityType.PERSON)
                            || member.covers(mention.span()) && mention.is(EntityType.INDUSTRY)
                            || opens(member, mention))) {
                all.lay(new EntityMention(member, EnumSet.of(EntityType.ORGANISATION), member.of(text)));
            }
            begin = member.end() + MARK.length();
        }
    }
}
