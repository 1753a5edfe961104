package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.RelationMention;
import org.wenpu.pattern.Finders;
import org.wenpu.pattern.Marks;
import org.wenpu.pattern.Search;

/** Finds what the rules say, clause by clause. */
public final class RuleExtractor implements Extractor {

    private final Finders<Rule> rules;

    public RuleExtractor(List<Rule> rules) {
        this.rules = new Finders<>(rules, Rule::trigger);
    }

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        for (var sentence : document.document().body()) {
            for (var clause : sentence.clauses()) {
                var words = document.words(clause.span());
                for (var rule : rules.in(new Marks(words))) {
                    var search = rule.trigger().search(words);
                    find(rule, search, new Site(document, sentence, clause, search.match()), found);
                }
            }
        }
        found.addAll(SharedFields.of(document, found));
        return found;
    }

    private static void find(Rule rule, Search search, Site site, List<RelationMention> found) {
        while (search.find()) {
            if (search.match().end() > search.match().start() && Triggers.stands(rule, site)) {
                relation(rule, site).ifPresent(found::add);
            }
        }
    }

    private static Optional<RelationMention> relation(Rule rule, Site site) {
        var predicate = rule.predicate();
        var subject = RuleArguments.subject(rule, site);
        var object = predicate.literal().map(kind -> RuleValues.of(site, kind))
                .orElseGet(() -> RuleArguments.object(rule, site));
        return subject.flatMap(s -> object.map(o -> new RelationMention(predicate.name(), site.clause(),
                site.trigger(), s, o, Optional.empty(), rule.name(), rule.confidence())));
    }
}
