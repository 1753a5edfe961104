package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/**
 * A tagged text with other persons and divisions in it, each put wherever the one stood that it replaces, and with words
 * after persons that are none of their name: 王明还强调.
 */
final class Variation {

    private static final int LONGEST = 12;
    private static final double FOLLOWED = 0.15;

    private final Random random;
    private final List<String> followers = List.copyOf(Lexicon.named("person-followers").words());
    private final NameMaker persons;
    private final DivisionMaker divisions;
    private final Set<String> kept;

    /** Variations that leave some names as they are: those known to everybody. */
    Variation(Random random, Set<String> kept) {
        this.random = random;
        this.persons = new NameMaker(random);
        this.divisions = new DivisionMaker(random);
        this.kept = kept;
    }

    /** The text with other names. */
    Text of(TaggedDocument tagged) {
        var replacements = replacements(tagged.mentions());
        var bounds = new HashSet<Integer>();
        tagged.mentions().forEach(mention -> bounds.addAll(List.of(mention.span().begin(), mention.span().end())));
        var old = tagged.document().simplified();
        var ends = ends(tagged.mentions(), old);
        var text = new StringBuilder();
        var offsets = new int[old.length() + 1];
        int i = 0;
        while (i < old.length()) {
            var found = replaced(old, i, replacements, bounds);
            int length = found.map(String::length).orElse(1);
            for (int k = 0; k < length; k++) {
                offsets[i + k] = text.length();
            }
            text.append(ends.contains(i) && random.nextDouble() < FOLLOWED ? follower() : "");
            text.append(found.map(replacements::get).orElse(old.substring(i, i + 1)));
            i += length;
        }
        offsets[i] = text.length();
        return new Text(text.toString(), moved(tagged.mentions(), text.toString(), offsets));
    }

    /** Where a person ends and a word follows that is in no name. */
    private static Set<Integer> ends(List<EntityMention> mentions, String text) {
        var ends = new HashSet<Integer>();
        mentions.stream().filter(mention -> mention.is(EntityType.PERSON))
                .map(mention -> mention.span().end())
                .filter(end -> end < text.length() && CharacterKind.of(text.charAt(end)) == 1).forEach(ends::add);
        mentions.forEach(mention -> ends.remove(mention.span().begin()));
        return ends;
    }

    private String follower() {
        return followers.get(random.nextInt(followers.size()));
    }

    private Map<String, String> replacements(List<EntityMention> mentions) {
        var replacements = new TreeMap<String, String>();
        for (var mention : mentions) {
            var name = mention.name();
            if (kept.contains(name) || replacements.containsKey(name)) {
                continue;
            }
            if (mention.is(EntityType.PERSON) && name.length() > 1) {
                replacements.put(name, persons.name());
            } else if (mention.is(EntityType.ADMINISTRATIVE_DIVISION)) {
                divisions.instead(name).ifPresent(other -> replacements.put(name, other));
            }
        }
        return replacements;
    }

    /** The longest name to be replaced that starts here, with no bound of a mention within. */
    private static Optional<String> replaced(String text, int at, Map<String, String> names, Set<Integer> bounds) {
        int end = at + 1;
        while (end < text.length() && end < at + LONGEST && !bounds.contains(end)) {
            end++;
        }
        for (; end > at; end--) {
            var name = text.substring(at, end);
            if (names.containsKey(name) && (name.length() > 1 || bounds.contains(at) && bounds.contains(end))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static List<EntityMention> moved(List<EntityMention> mentions, String text, int[] offsets) {
        var moved = new ArrayList<EntityMention>();
        for (var mention : mentions) {
            var span = new Span(offsets[mention.span().begin()], offsets[mention.span().end()]);
            moved.add(new EntityMention(span, EnumSet.copyOf(mention.types()), span.of(text)));
        }
        return moved;
    }

    /** A text with its names. */
    record Text(String text, List<EntityMention> mentions) {

        /** The article of another, with this text; where the other has a title, the first line is the title. */
        Article article(Article other) {
            var title = other.title().isEmpty() ? "" : text.strip().lines().findFirst().orElse("");
            return new Article(other.identifier(), title, other.published(), other.outlet(),
                    other.source(), List.of(), other.script(), text);
        }
    }
}
