package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Expressions;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/**
 * Finds the stops of a tour by the others of their list: of 先后来到白水云谷之城、青山实验室 the first, which nothing in it tells to
 * be a place.
 */
final class SightLists {

    private static final String MARK = "、";
    private static final Set<String> JOINS = Set.copyOf(Constructions.words("sight-joins"));
    private static final Set<EntityType> SEEN = EnumSet.of(EntityType.PLACE, EntityType.ORGANISATION,
            EntityType.PROJECT, EntityType.ADMINISTRATIVE_DIVISION);
    private static final Set<EntityType> UNSEEN =
            EnumSet.of(EntityType.PERSON, EntityType.POST, EntityType.EVENT, EntityType.POLICY);

    private final Finder tours;
    private final Pattern stop;

    SightLists() {
        var expressions = Lexicon.named("sight-phrases").pairs();
        tours = new Finder(Constructions.filled(expressions.get("tours")));
        stop = Expressions.compile(Constructions.filled(expressions.get("stop")));
    }

    /** The mentions, with the stops that were none of them. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        var text = document.simplified();
        document.sentences().stream().flatMap(sentence -> sentence.clauses().stream()).forEach(clause -> {
            var words = clause.span().of(text);
            var tour = tours.search(words);
            if (words.contains(MARK) && tours.mayFind(new Marks(words)) && tour.find()) {
                var list = new Span(clause.span().begin() + tour.match().end(), clause.span().end());
                stops(text, list, mentions.stream().filter(mention -> list.covers(mention.span())).toList())
                        .forEach(all::lay);
            }
        });
        return all.mentions();
    }

    /** The stops of a list that no name ends, if names that are more than divisions end at least as many. */
    private List<EntityMention> stops(String text, Span list, List<EntityMention> names) {
        var stops = new ArrayList<EntityMention>();
        int named = 0;
        for (var member : members(text, list, names)) {
            var ending = names.stream().filter(name -> ends(name, member)).findFirst();
            if (ending.isPresent()) {
                named += ending.get().is(EntityType.ADMINISTRATIVE_DIVISION) ? 0 : 1;
            } else if (names.stream().filter(name -> name.span().overlaps(member)).allMatch(name ->
                    member.covers(name.span()) && name.types().stream().noneMatch(UNSEEN::contains))) {
                stops.add(new EntityMention(member, Set.of(EntityType.PLACE), member.of(text)));
            }
        }
        return stops.size() <= named ? stops : List.of();
    }

    private static boolean ends(EntityMention name, Span member) {
        return name.span().end() == member.end() && name.types().stream().anyMatch(SEEN::contains);
    }

    /** What stands between the marks of a list, as far as it reads like stops. */
    private List<Span> members(String text, Span list, List<EntityMention> names) {
        var members = new ArrayList<Span>();
        int begin = list.begin();
        while (begin < list.end()) {
            int mark = text.indexOf(MARK, begin);
            int end = mark < 0 || mark > list.end() ? list.end() : mark;
            var read = stop.matcher(text).region(begin, end);
            if (!read.lookingAt()) {
                return members;
            }
            int to = read.end("stop");
            int join = names.stream().map(EntityMention::span).filter(name -> name.begin() > read.start("stop"))
                    .mapToInt(name -> joinBefore(text, read.start("stop"), name.begin()))
                    .filter(at -> at > 0 && at < to).findFirst().orElse(to);
            members.add(innermost(new Span(read.start("stop"), join), names));
            begin = join < to ? join + joinAt(text, join) : to < end ? list.end() : end + MARK.length();
        }
        return members;
    }

    /** Where the word begins that joins a name to what stands before it; -1 if none does. */
    private static int joinBefore(String text, int begin, int name) {
        return JOINS.stream().filter(join -> text.startsWith(join, name - join.length()))
                .mapToInt(join -> name - join.length()).filter(at -> at > begin).min().orElse(-1);
    }

    private static int joinAt(String text, int at) {
        return JOINS.stream().filter(join -> text.startsWith(join, at)).mapToInt(String::length).max().orElse(0);
    }

    /** A stop without the larger of the divisions that it begins with. */
    private static Span innermost(Span stop, List<EntityMention> names) {
        int begin = stop.begin();
        int next = begin;
        for (var name : names) {
            if (name.span().begin() == next && name.is(EntityType.ADMINISTRATIVE_DIVISION)
                    && name.span().end() < stop.end()) {
                begin = next;
                next = name.span().end();
            }
        }
        return new Span(begin, stop.end());
    }
}
