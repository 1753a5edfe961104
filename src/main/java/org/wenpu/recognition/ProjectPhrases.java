package org.wenpu.recognition;

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
import org.wenpu.pattern.Finder;
import org.wenpu.pattern.Marks;
import org.wenpu.pattern.Search;

/** Finds projects by what is told of them at the head of a clause: 东方枢纽项目位于…, 生物样本库工程总投资…. */
final class ProjectPhrases {

    private static final Pattern PARK = Constructions.pattern("park");

    private final List<Finder> finders =
            Lexicon.named("project-phrases").words().stream().map(Constructions::filled).map(Finder::new).toList();

    /** The mentions, with the projects instead of what lies inside of them. */
    List<EntityMention> added(Document document, List<EntityMention> mentions) {
        var all = new Overlay(mentions);
        document.sentences().stream().flatMap(sentence -> sentence.clauses().stream()).forEach(clause -> {
            var words = clause.span().of(document.simplified());
            var marks = new Marks(words);
            var match = finders.stream().filter(finder -> finder.mayFind(marks))
                    .map(finder -> finder.search(words)).filter(Search::find).findFirst();
            match.map(Search::match).ifPresent(matcher -> {
                int offset = clause.span().begin();
                var span = new Span(offset + matcher.start("project"), offset + matcher.end("project"));
                if (isFree(span, mentions)) {
                    var name = span.of(document.simplified());
                    all.lay(new EntityMention(span, types(name), name));
                }
            });
        });
        return all.mentions();
    }

    /** The kinds of a project by its name: a park that is built is where others settle, too. */
    static Set<EntityType> types(String project) {
        return PARK.matcher(project).matches() ? EnumSet.of(EntityType.PROJECT, EntityType.PLACE)
                : EnumSet.of(EntityType.PROJECT);
    }

    /** Whether no name reaches over the edge, and none that acts lies there. */
    private static boolean isFree(Span span, List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.span().overlaps(span)).allMatch(mention ->
                span.covers(mention.span()) && !mention.is(EntityType.PERSON)
                        && !mention.is(EntityType.POST));
    }
}
