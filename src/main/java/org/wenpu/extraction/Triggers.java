package org.wenpu.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Tells where the words of a trigger say what their rule means. */
final class Triggers {

    private static final Lexicon NOMINAL_VERBS = Lexicon.named("nominal-verbs");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    private static final Lexicon CONJUNCTIONS = Lexicon.named("conjunctions");
    private static final char OPENING = '“';
    private static final char CLOSING = '”';
    private static final char TITLE = '《';
    private static final char TITLE_END = '》';
    private static final String OBJECT = "object";
    private static final String COMMON_NOUN = "n";
    private static final int LONGEST_COUNT = 2;
    private static final Lexicon ADVERBS = Lexicon.named("adverbs");
    private static final Lexicon MANNERS = Lexicon.named("manner-ends");
    private static final Lexicon PLANNED = Lexicon.named("planned-cues");
    private static final Pattern JUDGEMENT = Lexicon.named("judgements").pattern();
    private static final Finder TALKED_OF = Constructions.finder("talked-of");
    /** What may be but talked of. */
    private static final Set<EntityType> WORKS = EnumSet.of(EntityType.PROJECT, EntityType.INDUSTRY);
    /** Where an object that its own group of the trigger holds stands. */
    private static final Set<Rule.Place> OWN = EnumSet.of(Rule.Place.GROUP, Rule.Place.VERBATIM);
    private static final Finder GOAL = Constructions.finder("goal");
    /** 鼓励企业, and nothing but adverbs and what it does behind that. */
    private static final Finder DELEGATED = Constructions.finder("delegated");

    /** Whom one helps: 帮助企业|解决融资难题. */
    private static final Finder HELPED = Constructions.finder("helped");

    private Triggers() {
    }

    /**
     * A trigger begins with a word, outside of names but the one that is its object, and not after what forbids it. What
     * the whole clause is read for comes last, as most triggers fail before.
     */
    static boolean stands(Rule rule, Site site) {
        var document = site.document();
        var clause = site.clause();
        var matcher = site.matcher();
        int begin = clause.span().begin() + matcher.start();
        int end = clause.span().begin() + matcher.end();
        var words = document.words(clause.span());
        var before = words.substring(0, matcher.start());
        boolean inherits = rule.subject() == Rule.Place.CLAUSE;
        return !insideWord(document, clause, begin) && !named(rule, document, clause, matcher)
                && !(rule.object() == Rule.Place.AFTER && joins(clause, end))
                && !titled(document, clause, end) && !inTitle(document, begin)
                && rule.unless().filter(unless -> unless.matcher(before).find()).isEmpty()
                && !((isNoun(site, before) || inherits && delegated(rule.predicate(), before))
                        && Doers.of(rule, site).isEmpty())
                && !(inherits && (judged(words, matcher.start()) || talkedOf(rule.predicate(), words)));
    }

    /** Whether the verb that a trigger begins with is most often a noun where it stands: 经济|发展, 项目|建设. */
    private static boolean isNoun(Site site, String before) {
        var document = site.document();
        var clause = site.clause();
        var trigger = site.trigger();
        return NOMINAL_VERBS.startOf(document.words(trigger.begin(), clause.span().end())).isPresent()
                && Stream.of(ADVERBS, MANNERS, PLANNED).allMatch(lead -> lead.endOf(before).isEmpty())
                && headed(document, clause, trigger.begin()) && !holds(document, clause, trigger.end());
    }

    /** Whether somebody has others act without a name; who helps them with what troubles them deals with it as well. */
    static boolean delegated(Predicate predicate, String before) {
        return DELEGATED.isIn(before)
                && !(predicate.range().contains(EntityType.PROBLEM) && HELPED.isIn(before));
    }

    /** A name ends where it ends, whatever the words are: 片区位于 is no 区位. */
    private static boolean insideWord(AnnotatedDocument document, Clause clause, int begin) {
        return clause.tokens().stream().anyMatch(token -> token.span().begin() < begin && begin < token.span().end())
                && document.mentionsIn(clause.span()).stream().noneMatch(mention -> mention.span().end() == begin);
    }

    /** Whether a trigger begins in a name that is not its object. */
    private static boolean named(Rule rule, AnnotatedDocument document, Clause clause, Matcher matcher) {
        int begin = clause.span().begin() + matcher.start();
        boolean own = OWN.contains(rule.object()) && matcher.start(OBJECT) == matcher.start();
        return rule.subject() != Rule.Place.NAMES_IN_GROUP && !own && document.mentionsIn(clause.span()).stream()
                .anyMatch(mention -> mention.span().overlaps(new Span(begin, begin + 1)));
    }

    /**
     * Whether what stands there makes a trigger a member of a list itself, 谋发展、拼经济, or tells with whom it is done,
     * 探索与高校共建; 加强和改进 go on as one.
     */
    private static boolean joins(Clause clause, int at) {
        var behind = clause.tokens().stream().filter(token -> token.span().begin() >= at).limit(2).toList();
        return behind.size() > 1 && behind.get(0).span().begin() == at && CONNECTIVES.contains(behind.get(0).word())
                && !(CONJUNCTIONS.contains(behind.get(0).word()) && behind.get(1).nature().startsWith("v"));
    }

    /** Whether a clause only says what a deed is or is good for: 对推进城市更新具有重要意义, 是推进城市更新的重要抓手. */
    static boolean judged(String words, int trigger) {
        var judgement = JUDGEMENT.matcher(words);
        return judgement.find() && judgement.start() <= trigger;
    }

    /** Whether a clause but talks about works or fields: 围绕旅游开发等方面作交流发言. */
    static boolean talkedOf(Predicate predicate, String words) {
        return WORKS.stream().anyMatch(predicate.range()::contains) && TALKED_OF.isIn(words);
    }

    /** Whether a place is inside the title of a document: 《关于推进城市更新的意见》. */
    static boolean inTitle(AnnotatedDocument document, int at) {
        var text = document.document().simplified();
        return text.lastIndexOf(TITLE, at) > text.lastIndexOf(TITLE_END, at);
    }

    /** Whether what ends there is part of a quoted name, and no deed or goal: “建设文明城市”主题活动. */
    private static boolean titled(AnnotatedDocument document, Clause clause, int end) {
        var text = document.document().simplified();
        int open = text.lastIndexOf(OPENING, end - 1);
        int close = text.indexOf(CLOSING, end);
        return open >= clause.span().begin() && text.lastIndexOf(CLOSING, end - 1) < open && close > 0
                && clause.tokens().stream().filter(token -> token.span().begin() == close + 1)
                        .anyMatch(token -> token.nature().startsWith(COMMON_NOUN)
                                && !GOAL.isIn(token.word()));
    }

    /** Whether an event stands right behind, which is held: 开展 of 组织党员开展一场义诊活动. */
    private static boolean holds(AnnotatedDocument document, Clause clause, int end) {
        return document.mentionsIn(clause.span()).stream().anyMatch(mention -> mention.is(EntityType.EVENT)
                && mention.span().begin() >= end && mention.span().begin() - end <= LONGEST_COUNT);
    }

    /** Whether a noun that is no name stands right before. */
    private static boolean headed(AnnotatedDocument document, Clause clause, int begin) {
        return clause.tokens().stream().filter(token -> token.span().end() == begin)
                .filter(token -> token.nature().equals(COMMON_NOUN) && !ADVERBS.contains(token.word()))
                .anyMatch(token -> document.mentionsIn(clause.span()).stream()
                        .noneMatch(mention -> mention.span().end() == begin));
    }
}
