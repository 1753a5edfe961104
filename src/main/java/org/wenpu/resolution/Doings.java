package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.model.Token;
import org.wenpu.pattern.Finder;

/** What is done in the clauses of an article as an occasion, which goes by the verb where it has no name: 走访慰问, 挂牌. */
final class Doings {

    private static final Finder GATHERING = Constructions.finder("gathering");
    private static final Lexicon ACTIVITIES = Lexicon.named("activities");
    private static final Map<String, String> NAMES = Lexicon.named("activity-names").pairs();
    private static final Lexicon DELIBERATIONS = Lexicon.named("deliberations");
    private static final Finder DELIBERATING = Constructions.finder("deliberating");
    private static final Lexicon MILESTONES = Lexicon.named("milestones");

    private final AnnotatedDocument document;
    private final boolean gathers;

    Doings(AnnotatedDocument document) {
        this.document = document;
        gathers = GATHERING.isIn(document.document().simplified());
    }

    /** Whether a name is but such a verb. */
    static boolean isVerb(String name) {
        return ACTIVITIES.contains(name) || MILESTONES.contains(name);
    }

    /** The verbs that a name of two of them is made of: 走访 and 慰问 of 走访慰问. */
    static Set<String> parts(String name) {
        return ACTIVITIES.contains(name) ? ACTIVITIES.words().stream().filter(word -> !word.equals(name))
                .filter(word -> name.startsWith(word) || name.endsWith(word)).collect(Collectors.toSet()) : Set.of();
    }

    /** What is done in a clause, in order, each in all its words. */
    List<EntityMention> in(Clause clause) {
        var does = new ArrayList<EntityMention>();
        for (var token : clause.tokens()) {
            boolean inside = !does.isEmpty() && does.get(does.size() - 1).span().overlaps(token.span());
            if (!inside) {
                begun(clause, token).filter(word -> isOccasion(clause, token.word()) && outside(clause, token.span()))
                        .ifPresent(word -> does.add(doing(token.span().begin(), word)));
            }
        }
        return does;
    }

    /** What is done, by the name that a word begins, be it no verb: 检查 of 检查, 现场检查 of 现场. */
    private Optional<String> begun(Clause clause, Token first) {
        return ACTIVITIES.startOf(document.words(new Span(first.span().begin(), clause.span().end())))
                .filter(name -> first.word().length() > 1 && name.length() >= first.word().length());
    }

    /** Whether a verb is not but what a meeting does: 会议审议了报告. */
    private boolean isOccasion(Clause clause, String word) {
        return !DELIBERATIONS.contains(word) || DELIBERATING.isIn(document.words(clause.span()));
    }

    /** What a clause ends with that people come together for, in an article that tells of a gathering. */
    Optional<EntityMention> celebrated(Clause clause) {
        return MILESTONES.endOf(document.words(clause.span())).filter(word -> gathers)
                .map(word -> doing(clause.span().end() - word.length(), word))
                .filter(doing -> doing.span().begin() > clause.span().begin() && outside(clause, doing.span()));
    }

    private static EntityMention doing(int begin, String word) {
        return new EntityMention(new Span(begin, begin + word.length()), Set.of(EntityType.EVENT),
                NAMES.getOrDefault(word, word));
    }

    /** Whether a stretch is part of no name, or ends that of a campaign, which is what is done: 安全生产|执法检查. */
    private boolean outside(Clause clause, Span span) {
        return document.mentionsIn(clause.span()).stream().noneMatch(mention -> mention.span().overlaps(span)
                && !(mention.is(EntityType.PROJECT) && mention.span().end() == span.end()));
    }
}
