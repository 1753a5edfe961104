package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/**
 * What a document tells of its own persons: a name that is sure in one place is the same name in all others, and ends
 * where it ends there.
 */
final class DocumentMemory {

    private final String text;
    private final Collection<Span> read;
    private final Map<String, Integer> found = new HashMap<>();
    private final Set<String> sure = new TreeSet<>();

    /**
     * The memory of a document.
     *
     * @param text  its simplified text
     * @param read  the parts of the text that are read
     * @param names what was found in it
     */
    DocumentMemory(String text, Collection<Span> read, List<Name> names) {
        this.text = text;
        this.read = read;
        Name before = null;
        for (var name : names) {
            if (name.is(EntityType.PERSON)) {
                var person = name.span().of(text);
                found.merge(person, 1, Integer::sum);
                boolean isAfterPost = before != null && before.is(EntityType.POST)
                        && before.span().end() == name.span().begin();
                if (person.length() > 1 && (isAfterPost || found.get(person) > 1)) {
                    sure.add(person);
                }
            }
            before = name;
        }
    }

    /** The names, with the ends of persons set right and persons added where they were overlooked. */
    List<Name> applied(List<Name> names) {
        var mended = new ArrayList<Name>();
        for (var name : names) {
            mended.add(name.is(EntityType.PERSON) ? mended(name) : name);
        }
        var known = new TreeSet<>(sure);
        mended.stream().filter(name -> name.is(EntityType.PERSON) && name.span().length() > 2)
                .forEach(name -> known.add(name.span().of(text)));
        var merged = new NameMerger(mended);
        known.stream().sorted((a, b) -> b.length() - a.length()).forEach(person -> places(person).forEach(span ->
                merged.put(new Name(span, EntityType.PERSON))));
        return merged.names();
    }

    /** The name without the verb that it swallowed (王建国强 → 王建国), or with the end that it lost. */
    private Name mended(Name name) {
        var person = name.span().of(text);
        int end = name.span().end();
        if (person.length() > 2) {
            var shorter = person.substring(0, person.length() - 1);
            if (found.containsKey(shorter) && count(shorter) > count(person)
                    && found.get(shorter) >= found.get(person)) {
                return new Name(new Span(name.span().begin(), end - 1), EntityType.PERSON);
            }
        }
        if (person.length() == 2 && end < text.length()) {
            var longer = text.substring(name.span().begin(), end + 1);
            if (found.containsKey(longer) && count(longer) == count(person)) {
                return new Name(new Span(name.span().begin(), end + 1), EntityType.PERSON);
            }
        }
        return name;
    }

    private int count(String words) {
        return places(words).size();
    }

    private List<Span> places(String words) {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            var span = new Span(at, at + words.length());
            if (read.stream().anyMatch(part -> part.covers(span))) {
                places.add(span);
            }
        }
        return places;
    }
}
