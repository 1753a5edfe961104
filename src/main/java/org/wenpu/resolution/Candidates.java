package org.wenpu.resolution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Tells which mentions may be members of a list: not 延吉市 of 延吉市消防救援站. */
final class Candidates {

    /** 1条道路, before its name in brackets. */
    private static final Finder COUNTED = Constructions.finder("counted-thing");
    /** What a body makes of a person who is named behind it, or of whatever is: 中国科学院|院士、青山医院院长王建国, 理事会|的. */
    private static final Pattern MEMBER = Constructions.pattern("member-of-a-body");
    private static final String NOUN = "n";
    private static final String ABBREVIATION = "j";

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon listMarks = Lexicon.named("list-marks");
    private final Lexicon generalities = Lexicon.named("generalities");
    /** 企业 of 韩国企业, with which one deals, not with the country. */
    private final Lexicon citizens = Lexicon.named("citizens");
    private final Lexicon sites = Lexicon.named("site-words");

    /** Those of some mentions that are of one of the types. */
    static List<EntityMention> fitting(List<EntityMention> mentions, Set<EntityType> types) {
        return mentions.stream().filter(mention -> mention.types().stream().anyMatch(types::contains)).toList();
    }

    /** The mentions in a stretch of text that are of one of the types, and not but part of what names another. */
    List<EntityMention> in(AnnotatedDocument document, Clause clause, Span region, Set<EntityType> types) {
        return fitting(document.mentionsIn(region), types).stream()
                .filter(name -> !opensName(document, clause, region, name) && !employs(document, region, name, types))
                .filter(mention -> !bracketed(document, region, mention)).toList();
    }

    /** Whether a division opens a name that is not known as one: 延吉市 of 延吉市消防救援站. */
    private boolean opensName(AnnotatedDocument document, Clause clause, Span region, EntityMention mention) {
        return mention.is(EntityType.ADMINISTRATIVE_DIVISION) && clause.tokens().stream()
                .filter(token -> token.span().begin() == mention.span().end() && region.covers(token.span()))
                .filter(token -> token.nature().startsWith(NOUN) || token.nature().equals(ABBREVIATION))
                .anyMatch(token -> (citizens.contains(token.word()) || !generalities.contains(token.word()))
                        && !sites.contains(token.word())
                        && document.mentionsIn(clause.span()).stream()
                                .noneMatch(name -> name.span().begin() == token.span().begin()));
    }

    /**
     * Whether a body is but where somebody works, 市经济研究院 of 市经济研究院首席专家王建国, or what somebody is a member of who has
     * another office.
     */
    private boolean employs(AnnotatedDocument document, Span region, EntityMention body, Set<EntityType> types) {
        return types.contains(EntityType.PERSON) && !body.is(EntityType.PERSON)
                && document.mentionsIn(region).stream()
                        .filter(person -> person.is(EntityType.PERSON)
                                && person.span().begin() > body.span().end()).findFirst()
                        .map(person -> document.between(body, person))
                        .filter(gap -> connectives.startOf(gap).isEmpty())
                        .filter(gap -> listMarks.words().stream().noneMatch(gap::contains)
                                || MEMBER.matcher(gap).lookingAt()).isPresent();
    }

    /** Whether a mention is another name of the one before: 石峰区（株洲经开区）; what a number counts is none. */
    private boolean bracketed(AnnotatedDocument document, Span region, EntityMention mention) {
        int mark = mention.span().begin() - 1;
        boolean inside = mark > region.begin() && QuoteMarks.opens(document.words(new Span(mark, mark + 1)))
                && listMarks.startOf(document.words(mention.span().end(), region.end())).isEmpty()
                && !COUNTED.isIn(document.words(region.begin(), mark));
        if (!inside || document.words(mention.span()).endsWith("”")) {
            return false;
        }
        var before = document.words(new Span(mark - 1, mark));
        return !QuoteMarks.closes(before) && !listMarks.contains(before);
    }
}
