package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.pattern.Finder;

/** Joins members of a list that are no names by themselves (guideline, rule 2). */
final class Joining {

    private static final int LONGEST_LEANING = 9;
    private static final int LONGEST_ALIKE = 5;
    private static final int HEAD = 2;
    private static final Finder OF_A_MEETING = Constructions.finder("spirit-of-a-meeting");

    /** 全方位, 多层次. */
    private static final Lexicon MANNER_ENDS = Lexicon.named("manner-ends");
    private static final Pattern DESCRIPTION = Constructions.pattern("description");

    private final Trimming trimming;
    private final Lexicon generalities = Lexicon.named("generalities");
    private final AimBounds aims = new AimBounds();
    private final Lexicon principles = Lexicon.named("principle-nouns");
    private final Lexicon bearers = Lexicon.named("bearers");
    private final Lexicon mutual = Lexicon.named("mutual-deeds");
    private final Lexicon sharedHeads = Lexicon.named("shared-heads");

    Joining(Trimming trimming) {
        this.trimming = trimming;
    }

    /**
     * What 和 parts is one name where the first half is none: 畜禽和水产养殖污染治理.
     *
     * @param known whether a phrase is something that is asked for
     * @param named whether it is a name of that
     */
    List<Words> rejoined(Lists.Reading list, Predicate<Words> known, Predicate<Words> named) {
        var members = new ArrayList<Words>();
        for (var member : list.members()) {
            int last = members.size() - 1;
            if (last >= 0 && goesOn(members.get(last), member.words())
                    || member.conjoined() && last >= 0 && !apart(members.get(last), member.words())
                    && !(named.test(members.get(last)) && named.test(member.words()))
                    && (!standsAlone(members.get(last), known) || leansBack(members.get(last), member.words())
                            || mutual.endOf(member.words().text()).isPresent())) {
                members.set(last, Words.joined(members.get(last), member.words()));
            } else {
                members.add(member.words());
            }
        }
        return members;
    }

    /** 难点和堵点 are two, and so are what a verb begins and what quotes enclose: “四个清单”和“五个一批”. */
    private boolean apart(Words first, Words second) {
        boolean quoted = QuoteMarks.isQuoted(first.text()) && QuoteMarks.isQuoted(second.text());
        return quoted || trimming.isDeed(second)
                || generalities.contains(first.text()) && generalities.contains(second.text());
    }

    /**
     * 习近平总书记的重要论述和指示精神, 劳模的优良传统和作风: the second half takes its owner from the first; what a meeting
     * gave out has one of its own.
     */
    private boolean leansBack(Words first, Words second) {
        boolean owned = generalities.contains(second.text()) && principles.endOf(second.text()).isPresent()
                && !trimming.owner(first).isEmpty();
        return owned || !OF_A_MEETING.isIn(second.text()) && sharedHeads.endOf(second.text()).isPresent()
                && second.text().length() <= LONGEST_LEANING && first.text().length() > LONGEST_LEANING;
    }

    /**
     * 总书记视察时的重要讲话、重要指示精神 is one: the second half says nothing by itself, nor does the first without it; and so is
     * 旅游资源全方位、多层次开发.
     */
    private boolean goesOn(Words first, Words second) {
        return MANNER_ENDS.endOf(first.text()).isPresent() || principles.contains(second.text())
                && sharedHeads.endOf(second.text()).isPresent()
                && bearers.endOf(first.text()).isPresent() && first.text().length() > LONGEST_LEANING;
    }

    private boolean standsAlone(Words member, Predicate<Words> known) {
        var core = trimming.core(member);
        return known.test(core) || bearers.endOf(core.text()).isPresent();
    }

    /** Whether a member ends as the last one does: 知心人、娘家人, 民心工程、安居工程, or as all do: 共治地、赋能地和志愿者培育地. */
    private static boolean alike(Words member, Lists.Reading list) {
        var text = member.text();
        var members = list.members().stream().map(other -> other.words().text()).toList();
        var last = members.get(members.size() - 1);
        if (text.length() <= HEAD || last.length() <= HEAD) {
            return false;
        }
        var end = last.substring(last.length() - 1);
        boolean brief = text.length() == last.length() && text.length() <= LONGEST_ALIKE;
        return brief || members.size() > HEAD && members.stream().allMatch(other -> other.endsWith(end))
                ? text.endsWith(end) : text.endsWith(last.substring(last.length() - HEAD));
    }

    /** Members that do not stand by themselves are no list: 更有魅力、更有活力的城市 is one phrase. */
    List<Words> whole(Lists.Reading list) {
        var whole = new ArrayList<Words>();
        Words open = null;
        for (var member : list.members()) {
            open = open == null ? member.words() : Words.joined(open, member.words());
            boolean last = member == list.members().get(list.members().size() - 1);
            if (last || alike(open, list) || !DESCRIPTION.matcher(open.text()).matches()
                            && aims.isAim(open)
                    || QuoteMarks.isQuoted(open.text())) {
                whole.add(open);
                open = null;
            }
        }
        return whole;
    }
}
