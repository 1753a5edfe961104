package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Sentence;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * Finds by which laws a body acts where a clause names only them: 根据《养犬管理条例》，市公安局决定…; who punishes by the rules of
 * discipline is who was told to investigate, 市纪委监委对王建国进行了立案审查调查 (guideline, settled questions: 依据 is leverages).
 */
public final class LawExtractor implements Extractor {

    private static final String PREDICATE = "leverages";
    private static final String LAWS = "laws";
    private static final double CONFIDENCE = 0.8;

    private final Pattern investigating = Constructions.pattern("investigating");
    private final Pattern acting = Constructions.pattern("acting-by-laws");
    private final Finder punishing = Constructions.finder("punishing-by-laws");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        var commission = Optional.<EntityMention>empty();
        for (var sentence : document.document().body()) {
            for (var clause : sentence.clauses()) {
                var named = commission(document, clause);
                commission = named.isPresent() ? named : commission;
                var laws = acting.matcher(document.words(clause.span()));
                if (laws.find()) {
                    subject(document, sentence, clause, commission)
                            .ifPresent(subject -> found.add(relation(clause, laws, subject)));
                }
            }
        }
        return found;
    }

    /** Who is told to investigate somebody in a clause. */
    private Optional<EntityMention> commission(AnnotatedDocument document, Clause clause) {
        var matcher = investigating.matcher(document.words(clause.span()));
        return matcher.find() ? document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.is(EntityType.ORGANISATION)
                        && mention.span().end() == clause.span().begin() + matcher.start())
                .reduce((outer, inner) -> inner) : Optional.empty();
    }

    /** Who begins the next clause; else the commission, for the rules of discipline, or whom the clause is about. */
    private Optional<Argument> subject(AnnotatedDocument document, Sentence sentence, Clause clause,
                                       Optional<EntityMention> commission) {
        var next = sentence.clauses().stream().filter(other -> other.span().begin() > clause.span().begin())
                .findFirst().stream().flatMap(other -> document.mentionsIn(other.span()).stream()
                        .filter(mention -> mention.span().begin() == other.span().begin()))
                .filter(mention -> mention.is(EntityType.ORGANISATION)).reduce((inner, outer) -> outer);
        if (next.isPresent()) {
            return next.map(Argument.Mention::new);
        }
        return punishing.isIn(document.words(clause.span())) ? commission.map(Argument.Mention::new)
                : Optional.of(new Argument.Inherited(EnumSet.of(EntityType.ORGANISATION)));
    }

    private static RelationMention relation(Clause clause, Matcher matcher, Argument subject) {
        int begin = clause.span().begin();
        var laws = new Span(begin + matcher.start(LAWS), begin + matcher.end(LAWS));
        return new RelationMention(PREDICATE, clause, new Span(begin + matcher.start(), laws.begin()), subject,
                new Argument.Phrase(laws, Optional.of(EntityType.POLICY), Optional.empty()),
                Optional.of(Modality.REPORTED), PREDICATE + "-law", CONFIDENCE);
    }
}
