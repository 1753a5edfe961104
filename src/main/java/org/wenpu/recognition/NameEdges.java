package org.wenpu.recognition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.knowledge.QuoteMarks;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Takes from the edges of names what is no part of them: marks, leads (召开 of an event), 全市 of a project. */
final class NameEdges {

    private static final int WORD = 2;
    /** What a bracket adds to an office: 局长（主任）. */
    private static final Pattern NOTE = Pattern.compile("（[^）]*）$");
    private static final String FRAME_OPENING = Constructions.named("frame-opening");
    private static final String FRAME_CLOSING = Constructions.named("frame-closing");
    /** What is no part of a name at its start: 召开 of an event, 为 of an office, 坚持 of a principle, 创建 of a project. */
    private static final Map<EntityType, Pattern> LEADS = new EnumMap<>(Map.of(
            EntityType.EVENT, Constructions.pattern("event-lead"), EntityType.POST, Constructions.pattern("office-lead"),
            EntityType.PRINCIPLE, Constructions.pattern("principle-lead"),
            EntityType.PROJECT, Constructions.pattern("project-lead"),
            EntityType.ORGANISATION, Constructions.pattern("body-lead"),
            EntityType.ADMINISTRATIVE_DIVISION, Constructions.pattern("division-lead")));
    private static final Set<EntityType> COMMON = EnumSet.of(EntityType.PROJECT, EntityType.POLICY,
            EntityType.PRINCIPLE, EntityType.INDUSTRY);

    private final Set<String> divisions = AnaphoricWords.of(EntityType.ADMINISTRATIVE_DIVISION);
    private final Lexicon particles = Lexicon.named("particles");

    /** What is left of a stretch of a mention, if anything is. */
    Optional<Span> within(String text, int from, int to, EntityMention mention) {
        int begin = begin(text, from, to, mention);
        int end = end(text, begin, to);
        if (QuoteMarks.closeBehind(name(text, begin, end), text, end)) {
            end++;
        } else if (QuoteMarks.neverClose(name(text, begin, end))) {
            begin++;
        }
        if (mention.is(EntityType.POST)) {
            end = begin + NOTE.matcher(name(text, begin, end)).replaceFirst("").length();
        }
        end -= doubled(name(text, begin, end));
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private int begin(String text, int from, int to, EntityMention mention) {
        int begin = QuoteMarks.opening(text, from + lead(text, from, to, mention), to);
        if (framed(text, begin, to)) {
            begin++;
        }
        while (begin < to && (isMark(text.charAt(begin)) || to - begin > WORD
                && mention.is(EntityType.EVENT) && particles.contains(text.substring(begin, begin + 1)))) {
            begin++;
        }
        return begin;
    }

    private int end(String text, int begin, int to) {
        int end = to;
        while (end > begin && (isMark(text.charAt(end - 1)) || QuoteMarks.neverOpen(text.substring(begin, end)))) {
            end--;
        }
        return end;
    }

    private static String name(String text, int begin, int end) {
        return text.substring(begin, Math.max(begin, end));
    }

    /** Whether the name is what 以…为 frames, and took 以 with it: 以新发展理念为引领. */
    private static boolean framed(String text, int begin, int end) {
        return text.startsWith(FRAME_OPENING, begin) && text.startsWith(FRAME_CLOSING, end);
    }

    /** The length of what is no part of a name at its start: a lead, or 全市 of what is no body or event. */
    private int lead(String text, int from, int to, EntityMention mention) {
        var lead = LEADS.keySet().stream().filter(mention::is)
                .map(type -> LEADS.get(type).matcher(text).useTransparentBounds(true).region(from, to))
                .filter(Matcher::lookingAt).findFirst();
        if (lead.isPresent()) {
            return lead.get().end() - from;
        }
        return mention.types().stream().noneMatch(COMMON::contains) ? 0
                : divisions.stream().filter(text.substring(from, to)::startsWith).mapToInt(String::length).max()
                        .orElse(0);
    }

    /** The length of a last word that stands twice: 产业园项目项目总投资. */
    private static int doubled(String name) {
        int half = name.length() - WORD;
        return name.length() > 2 * WORD && name.startsWith(name.substring(half), half - WORD) ? WORD : 0;
    }

    private static boolean isMark(char c) {
        var mark = String.valueOf(c);
        return !Character.isLetterOrDigit(c) && !QuoteMarks.opens(mark) && !QuoteMarks.closes(mark);
    }
}
