package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Finds words that stand for something named elsewhere: 他, 全市, 会议, 公司. */
final class Anaphors {

    /** 们 of 他们, who are no one person. */
    private static final String PLURAL = Constructions.named("plural");

    private static final Pattern LEADERS = Constructions.pattern("unnamed-leaders");
    /** What leaders without a name do on a visit. */
    private static final Pattern VISITING = Constructions.pattern("leaders-visiting");
    private static final String QUOTE = Constructions.named("speech-opening");
    private static final Finder RECEIVING = Constructions.finder("receiving-a-party");

    private final Lexicon parties = Lexicon.named("visiting-parties");
    private final Lexicon openers = Lexicon.named("openers");
    private final Lexicon wishes = Lexicon.named("wishes");
    private final Set<String> bodies = Lexicon.named("generic-bodies").pairs().keySet();
    private final Set<String> projects = Lexicon.named("generic-projects").pairs().keySet();
    private final Set<String> groups = Lexicon.named("group-words").pairs().keySet();
    private final Set<String> events = Lexicon.named("generic-events").words();
    private final Map<String, EntityType> types = types();
    private final WordTrie words = WordTrie.of(types.keySet());

    /** The names, and the anaphors that lie outside of them. */
    List<EntityMention> added(Document document, List<EntityMention> names) {
        var anaphors = anaphors(document.simplified()).stream()
                .filter(anaphor -> AnaphoricWords.contains(anaphor.name()) || opens(document, anaphor, names))
                .filter(anaphor -> names.stream().noneMatch(name -> name.span().overlaps(anaphor.span())))
                .filter(anaphor -> !LEADERS.matcher(anaphor.name()).matches() || isAlone(document, anaphor, names));
        return Stream.concat(names.stream(), anaphors).sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    /** All anaphors from the left, each as long as it may be. */
    private List<EntityMention> anaphors(String text) {
        var anaphors = new ArrayList<EntityMention>();
        int at = 0;
        while (at < text.length()) {
            int end = words.end(text, at);
            if (end > at && !text.startsWith(PLURAL, end)) {
                var word = text.substring(at, end);
                anaphors.add(new EntityMention(new Span(at, end), Set.of(types.get(word)), word));
            }
            at = Math.max(at + 1, end);
        }
        return anaphors;
    }

    private Map<String, EntityType> types() {
        var types = new HashMap<String, EntityType>();
        groups.forEach(word -> types.put(word, EntityType.ORGANISATION));
        types.putAll(AnaphoricWords.types());
        bodies.forEach(word -> types.put(word, EntityType.ORGANISATION));
        projects.forEach(word -> types.put(word, EntityType.PROJECT));
        events.forEach(word -> types.put(word, EntityType.EVENT));
        return Map.copyOf(types);
    }

    /**
     * Whether a common noun opens its clause, as that of a body that goes on acting does: 目前公司…, “公司…; or it stands
     * behind what somebody asks, 王建国希望学校…, or is a party that somebody receives: 王建国会见代表团.
     */
    private boolean opens(Document document, EntityMention anaphor, List<EntityMention> names) {
        int begin = anaphor.span().begin();
        return document.clauseOf(anaphor.span())
                .map(clause -> document.simplified().substring(clause.span().begin(), begin))
                .map(before -> before.startsWith(QUOTE) ? before.substring(QUOTE.length()) : before)
                .filter(before -> before.isEmpty() || openers.contains(before)
                        || parties.contains(anaphor.name()) && RECEIVING.isIn(before)
                        || wishes.endOf(before).filter(wish -> isNamed(names, begin - wish.length())).isPresent())
                .isPresent();
    }

    /** Whether they go on with a visit and nobody is named: 区领导|来到, no 区领导|王建国. */
    private static boolean isAlone(Document document, EntityMention leaders, List<EntityMention> names) {
        int end = leaders.span().end();
        return VISITING.matcher(document.simplified()).region(end, document.simplified().length()).lookingAt()
                && names.stream().noneMatch(name -> name.span().begin() == end);
    }

    private static boolean isNamed(List<EntityMention> names, int end) {
        return names.stream().anyMatch(name -> name.span().end() == end && name.is(EntityType.PERSON));
    }
}
