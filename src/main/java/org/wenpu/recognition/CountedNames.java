package org.wenpu.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Finds names by the class that a number counts them by: 青山、白水2个街道, which are 青山街道 and 白水街道, and
 * 2个社区（丹英、长白社区）, those of departments by their fields, 财政、审计等部门, and of bodies by their divisions:
 * 青山县、白水县两县教育局.
 */
final class CountedNames {

    /** The classes that a name may leave to the number: 青山、白水2个街道. */
    private static final Set<String> SHARED = Set.copyOf(Constructions.words("class-left-to-the-number"));
    private static final Pattern JOIN = Constructions.pattern("member-join");

    /** 两县. */
    private static final int WIDEST_COUNT = 2;

    private final Map<String, String> types = Lexicon.named("counted-classes").pairs();
    private final List<Finder> lists = Stream.of("counted-before", "counted-bracketed", "listed-departments",
                    "counted-bodies", "shared-bodies", "shared-committees")
            .map(Constructions::finder).toList();

    /** The mentions, with the names instead of what was taken for others there. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        for (var sentence : document.sentences()) {
            for (var clause : sentence.clauses()) {
                var marks = new Marks(clause.span().of(document.simplified()));
                lists.stream().filter(finder -> finder.mayFind(marks))
                        .forEach(finder -> lay(document, clause, finder, all));
            }
        }
        return all.mentions();
    }

    private void lay(Document document, Clause clause, Finder finder, Overlay all) {
        var search = finder.search(clause.span().of(document.simplified()));
        var matcher = search.match();
        while (search.find()) {
            int offset = clause.span().begin();
            var whole = new Span(offset + matcher.start(), offset + matcher.end());
            var head = matcher.group("class");
            boolean shared = matcher.end() == matcher.end("class");
            members(offset, matcher).stream().filter(member -> isFree(member, whole, shared, all.mentions()))
                    .filter(member -> SHARED.contains(head) || !isChain(member, all.mentions()))
                    .forEach(member -> all.lay(mention(document, member, head, shared, whole)));
        }
    }

    private static List<Span> members(int offset, Matcher list) {
        var join = JOIN.matcher(list.group("members"));
        int begin = offset + list.start("members");
        var ends = join.results().toList();
        var starts = Stream.concat(Stream.of(0), ends.stream().map(found -> found.end())).toList();
        return Stream.iterate(0, i -> i < starts.size(), i -> i + 1).map(i -> new Span(begin + starts.get(i),
                i < ends.size() ? begin + ends.get(i).start() : offset + list.end("members"))).toList();
    }

    /** Whether no name reaches out of the list, nor is just there; a name alone may be one of a person: 梅园. */
    private static boolean isFree(Span member, Span whole, boolean shared, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(member))
                .allMatch(mention -> whole.covers(mention.span())
                        && (shared || !mention.span().equals(member) || mention.is(EntityType.PERSON)));
    }

    /** Whether a member is a division behind the one that it lies in: 吉林延吉. */
    private static boolean isChain(Span member, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> member.covers(mention.span()) && !mention.span().equals(member))
                .anyMatch(mention -> mention.span().end() == member.end()
                        && mention.is(EntityType.ADMINISTRATIVE_DIVISION));
    }

    /** A member, with its class or its body where that is said of all of them at once. */
    private EntityMention mention(Document document, Span member, String head, boolean shared, Span whole) {
        var words = member.of(document.simplified());
        boolean counted = types.containsKey(head);
        boolean lacks = shared && (SHARED.contains(head) || !counted) && !words.endsWith(head);
        // the last one reaches to the end of the body that it writes out
        var span = counted || member.end() + head.length() < whole.end() - WIDEST_COUNT ? member
                : new Span(member.begin(), whole.end());
        return new EntityMention(span, Set.of(counted ? EntityType.of(types.get(head)) : EntityType.ORGANISATION),
                lacks ? words + head : words);
    }
}
