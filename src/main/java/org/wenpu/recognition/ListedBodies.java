package org.wenpu.recognition;

import java.util.EnumSet;
import java.util.List;
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

    private final Finder list = new Finder(Constructions.pattern("listed-bodies"));

    /**
     * The mentions with those bodies, though one was taken for a person: members behind the first, whose start the list
     * does not tell.
     */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var text = document.simplified();
        var all = new Overlay(mentions);
        for (var sentence : document.sentences()) {
            var words = sentence.span().of(text);
            var matcher = list.matcher(words);
            boolean may = list.mayFind(new Marks(words));
            while (may && matcher.find()) {
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

    private static void lay(Span members, String text, List<EntityMention> mentions, Overlay all) {
        int begin = text.indexOf(MARK, members.begin()) + MARK.length();
        while (begin < members.end()) {
            int mark = text.indexOf(MARK, begin);
            var member = new Span(begin, mark < 0 || mark > members.end() ? members.end() : mark);
            if (mentions.stream().filter(mention -> mention.span().overlaps(member))
                    .allMatch(mention -> mention.span().equals(member) && mention.is(EntityType.PERSON))) {
                all.lay(new EntityMention(member, EnumSet.of(EntityType.ORGANISATION), member.of(text)));
            }
            begin = member.end() + MARK.length();
        }
    }
}
