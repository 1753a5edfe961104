package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Finds the bodies of a list that says what they are and names one that is known: 青山乳业、拉拉等企业. */
final class ListedBodies {

    private static final Pattern LIST = Constructions.pattern("listed-bodies");
    private static final String MARK = Constructions.named("list-mark");

    /**
     * The mentions with those bodies, though one was taken for a person: members behind the first, whose start the list
     * does not tell.
     */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var text = document.simplified();
        var found = new ArrayList<EntityMention>();
        for (var sentence : document.sentences()) {
            var matcher = LIST.matcher(sentence.span().of(text));
            while (matcher.find()) {
                found.addAll(members(matcher, sentence.span().begin(), text, mentions));
            }
        }
        var others = mentions.stream().filter(mention -> found.stream()
                .noneMatch(body -> body.span().equals(mention.span())));
        return Stream.concat(others, found.stream()).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    private static List<EntityMention> members(Matcher matcher, int offset, String text,
                                               List<EntityMention> mentions) {
        var whole = new Span(offset + matcher.start("members"), offset + matcher.end("members"));
        if (mentions.stream().noneMatch(mention -> whole.covers(mention.span()) && mention.is(EntityType.ORGANISATION))) {
            return List.of();
        }
        var members = new ArrayList<EntityMention>();
        int begin = text.indexOf(MARK, whole.begin()) + MARK.length();
        while (begin > whole.begin() && begin < whole.end()) {
            int mark = text.indexOf(MARK, begin);
            var member = new Span(begin, mark < 0 || mark > whole.end() ? whole.end() : mark);
            if (mentions.stream().filter(mention -> mention.span().overlaps(member))
                    .allMatch(mention -> mention.span().equals(member) && mention.is(EntityType.PERSON))) {
                members.add(new EntityMention(member, EnumSet.of(EntityType.ORGANISATION), member.of(text)));
            }
            begin = member.end() + MARK.length();
        }
        return members;
    }
}
