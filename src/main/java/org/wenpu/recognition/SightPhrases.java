package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Clause;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;

/** Finds what is seen on a visit by the list that it stands in: 先后来到县消防大队、滨河湿地公园. */
final class SightPhrases {

    private static final Set<String> JOINS = Set.copyOf(Constructions.words("sight-joins"));
    private static final String MARK = "、";
    private static final int SHORTEST = 3;

    private final Finder visits;
    private final Pattern sight;
    private final Lexicon heads = Lexicon.named("sight-heads");
    private final Lexicon projects = Lexicon.named("project-heads");
    private final Lexicon bodies = Lexicon.named("organisation-suffixes");

    SightPhrases() {
        var expressions = Lexicon.named("sight-phrases").pairs();
        visits = new Finder(Pattern.compile(Constructions.filled(expressions.get("visits"))));
        sight = Pattern.compile(Constructions.filled(expressions.get("sight")));
    }

    /** The mentions, with the sights instead of the parts of them that were taken for names. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        for (var sentence : document.sentences()) {
            for (var clause : sentence.clauses()) {
                sights(document, clause).stream().filter(span -> isFree(span, mentions)).forEach(span -> {
                    var name = span.of(document.simplified());
                    all.lay(new EntityMention(span, Set.of(type(name)), name));
                });
            }
        }
        return all.mentions();
    }

    private List<Span> sights(Document document, Clause clause) {
        var words = clause.span().of(document.simplified());
        var visit = visits.matcher(words);
        var spans = new ArrayList<Span>();
        int at = visits.mayFind(new Marks(words)) && visit.find() ? visit.end() : words.length();
        while (at < words.length()) {
            int mark = words.indexOf(MARK, at);
            int end = mark < 0 ? words.length() : mark;
            var found = sight.matcher(words.substring(at, end));
            if (found.find()) {
                int from = clause.span().begin() + at;
                int to = at + found.end("sight");
                if (found.end("sight") >= SHORTEST && !heads.contains(found.group("sight"))) {
                    spans.add(new Span(from, clause.span().begin() + to));
                }
                var join = joined(words.substring(to, end));
                at = join.map(word -> to + word.length()).orElse(end + 1);
            } else {
                at = end + 1;
            }
        }
        return spans;
    }

    private static Optional<String> joined(String behind) {
        return JOINS.stream().filter(behind::startsWith).findFirst();
    }

    private EntityType type(String name) {
        return projects.endOf(name).isPresent() ? EntityType.PROJECT
                : bodies.endOf(name).isPresent() ? EntityType.ORGANISATION : EntityType.PLACE;
    }

    /** Whether no name reaches over the edge or ends as it does, other than an office: 服务站 is none. */
    private static boolean isFree(Span span, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(span)).allMatch(mention ->
                span.covers(mention.span())
                        && (mention.is(EntityType.POST) || mention.span().end() < span.end()));
    }
}
