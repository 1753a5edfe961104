package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Document;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Expressions;

/**
 * Sets the bounds of bodies and offices right: one begins with what belongs to it (第三批驻村工作组组长), and a body reaches
 * to the last word of its inner part (广东省委宣传部版权和印刷管理处) or is part of the office behind it.
 * A place right behind its division is one (东河区石桥水库大坝), and so is each inner division (白水镇石桥村).
 */
final class BodyBounds {

    private static final Set<EntityType> OPENED = EnumSet.of(EntityType.ORGANISATION, EntityType.POST);
    private static final String NOUNS = "nbjg";
    private static final String LIST_MARK = "、";
    private static final int LONGEST_OPENING = 8;
    private static final int LONGEST_PART = 12;

    private final Pattern start = Lexicon.named("body-openings").pattern();
    private final Pattern opening = Expressions.compile(Constructions.filled("{body-openings}+$"));
    private final Pattern part = Constructions.pattern("inner-body");
    private final Pattern unit = Constructions.pattern("troops-of-a-body");

    private final Lexicon classes = Lexicon.named("division-ends");
    private final Lexicon small = Lexicon.named("small-classes");
    private final Pattern division = Lexicon.named("inner-divisions").pattern();
    private final Pattern place = Constructions.pattern("sure-place");

    /** The names of a document, in order, with the bounds of its bodies and offices set right. */
    List<Name> mended(Document document, List<Name> names) {
        var text = document.simplified();
        var natures = new HashMap<Integer, String>();
        document.sentences().forEach(sentence -> sentence.clauses().forEach(clause -> clause.tokens()
                .forEach(token -> natures.put(token.span().begin(), token.nature()))));
        var mended = new ArrayList<Name>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            int from = mended.isEmpty() ? 0 : mended.get(mended.size() - 1).span().end();
            if (name.span().begin() < from) {
                // the second half of a division found behind the one before
                continue;
            }
            int to = i + 1 < names.size() ? names.get(i + 1).span().begin() : text.length();
            int begin = OPENED.contains(name.type()) ? begin(text, name.span(), from) : name.span().begin();
            int end = name.is(EntityType.ORGANISATION) ? end(text, name.span(), to, natures) : name.span().end();
            add(mended, new Name(new Span(begin, end), name.type()), text);
            // 石桥村 of which only 桥村 was taken for a name
            boolean halved = i + 1 < names.size() && names.get(i + 1).is(EntityType.ADMINISTRATIVE_DIVISION);
            while (addDivision(mended, text, halved ? names.get(i + 1).span().end() : to, halved, natures)) {
                // 青山县白水镇石桥村: each may hold a next one
            }
            addPlace(mended, text, to, natures);
        }
        return mended;
    }

    /** Adds a name; the body right before it belongs to an office, and to a body that begins with what ties it on. */
    private void add(List<Name> names, Name name, String text) {
        var before = names.isEmpty() ? name : names.get(names.size() - 1);
        boolean opens = start.matcher(name.span().of(text)).lookingAt();
        boolean isTied = name.is(EntityType.POST) || name.is(EntityType.ORGANISATION) && opens;
        boolean isOuter = before.is(EntityType.ORGANISATION)
                || before.is(EntityType.ADMINISTRATIVE_DIVISION) && opens;
        if (isTied && isOuter && before.span().end() == name.span().begin()) {
            names.set(names.size() - 1, new Name(Span.covering(before.span(), name.span()), name.type()));
        } else {
            names.add(name);
        }
    }

    /** Adds the division right behind the full name of one, or the next of their list; tells whether there is one. */
    private boolean addDivision(List<Name> names, String text, int to, boolean halved,
                                Map<Integer, String> natures) {
        var before = names.get(names.size() - 1);
        var name = before.span().of(text);
        boolean listed = text.startsWith(LIST_MARK, before.span().end()) && small.endOf(name).isPresent();
        int from = before.span().end() + (listed ? LIST_MARK.length() : 0);
        boolean isNoun = NOUNS.indexOf(natures.getOrDefault(from, "?").charAt(0)) >= 0;
        boolean isFull = classes.endOf(name).or(() -> small.endOf(name)).isPresent();
        boolean opens = before.is(EntityType.ADMINISTRATIVE_DIVISION) && isFull && from < to
                // a word of one character is what is left of a name that is not known
                && (isNoun || halved || natures.containsKey(from + 1));
        var matcher = division.matcher(text).region(Math.min(from, to), to).useTransparentBounds(true);
        if (!opens || !matcher.lookingAt()) {
            return false;
        }
        names.add(new Name(new Span(from, matcher.end()), EntityType.ADMINISTRATIVE_DIVISION));
        return true;
    }

    /** Adds the place that stands between a division and the next name. */
    private void addPlace(List<Name> names, String text, int to, Map<Integer, String> natures) {
        var before = names.get(names.size() - 1);
        int from = before.span().end();
        boolean isNoun = NOUNS.indexOf(natures.getOrDefault(from, "?").charAt(0)) >= 0;
        var matcher = place.matcher(text.substring(from, Math.max(from, Math.min(to, from + LONGEST_PART))));
        if (before.is(EntityType.ADMINISTRATIVE_DIVISION) && isNoun && matcher.lookingAt()) {
            names.add(new Name(new Span(from, from + matcher.end()), EntityType.PLACE));
        }
    }

    private int begin(String text, Span name, int from) {
        int first = Math.max(from, name.begin() - LONGEST_OPENING);
        var matcher = opening.matcher(text.substring(first, name.begin()));
        return matcher.find() ? first + matcher.start() : name.begin();
    }

    private int end(String text, Span name, int to, Map<Integer, String> natures) {
        var troops = unit.matcher(text).region(name.end(), to);
        if (troops.lookingAt()) {
            return troops.end();
        }
        var nature = natures.getOrDefault(name.end(), "");
        if (nature.isEmpty() || NOUNS.indexOf(nature.charAt(0)) < 0) {
            return name.end();
        }
        var matcher = part.matcher(text.substring(name.end(), Math.min(to, name.end() + LONGEST_PART)));
        return matcher.lookingAt() ? name.end() + matcher.end() : name.end();
    }
}
