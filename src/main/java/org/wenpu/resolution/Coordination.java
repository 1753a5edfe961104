package org.wenpu.resolution;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Leadership;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells whether mentions stand in one list: 市教育局、市财政局等部门和青山县人民政府. */
final class Coordination {

    private static final int WIDEST_GAP = 12;
    /** “青山书屋”“石桥食堂”. */
    private static final Pattern QUOTED_NEXT = Constructions.pattern("next-quoted");
    /** 等部门和 of 市教育局、市财政局等部门和青山县人民政府. */
    private static final Pattern CLOSED = Constructions.pattern("closed-and-more");

    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon prepositions = Lexicon.named("prepositions");
    private final Lexicon commas = Lexicon.named("commas");
    private final Lexicon sites = Lexicon.named("site-words");

    /** Whether only what belongs to a list stands between two mentions: 、 or 和, and a word or two of description. */
    boolean joins(AnnotatedDocument document, EntityMention first, EntityMention second) {
        if (first.span().end() >= second.span().begin()) {
            return first.span().end() == second.span().begin();
        }
        var between = document.between(first, second);
        var open = QuoteMarks.closes(between.substring(0, 1)) ? between.substring(1) : between;
        var gap = open.substring(sites.startOf(open).map(String::length).orElse(0));
        // the office and the body before a person: 、建设单位|青山集团董事长王建国
        int title = second.is(EntityType.PERSON) && isList(gap)
                ? second.span().begin() - document.outermost(second) : 0;
        return QUOTED_NEXT.matcher(between).matches() || CLOSED.matcher(between).matches()
                || commas.contains(between) && areDivisions(List.of(first, second))
                || !gap.isEmpty() && gap.length() - title <= WIDEST_GAP && (connectives.startOf(gap).isPresent()
                        || QuoteMarks.opens(gap.substring(0, 1)) && connectives.endOf(gap).isPresent());
    }

    /** Whether what parts two names makes a list of them, and does not say with whom something is done. */
    private boolean isList(String gap) {
        return connectives.startOf(gap).filter(word -> !prepositions.contains(word)).isPresent();
    }

    static boolean areDivisions(List<EntityMention> list) {
        return list.stream().allMatch(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION));
    }

    /** Whether nothing but a comma or connective stands between two mentions: 台办处长，办公室主任. */
    boolean adjoins(AnnotatedDocument document, EntityMention first, EntityMention second) {
        var gap = document.between(first, second);
        return commas.contains(gap) || connectives.contains(gap);
    }

    /** Without what only says where the next one is, 延吉市 of 延吉市河南街道办事处, but with 延吉市委 of 延吉市委市政府. */
    static List<EntityMention> innermost(List<EntityMention> list) {
        return list.stream().filter(mention -> mention.is(EntityType.EVENT) || list.stream()
                .noneMatch(next -> mention.span().end() == next.span().begin() && !lead(mention, next))).toList();
    }

    /** Whether two mentions are a committee and the government right behind it: 延吉市委市政府. */
    static boolean lead(EntityMention committee, EntityMention government) {
        return committee.span().end() == government.span().begin()
                && Leadership.isOf(committee.name(), government.name());
    }
}
