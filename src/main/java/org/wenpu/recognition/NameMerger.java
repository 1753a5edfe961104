package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Names in order, into which others are put where there is room: none overlaps another. */
final class NameMerger {

    private final TreeMap<Integer, Name> byBegin = new TreeMap<>();

    NameMerger(List<Name> names) {
        names.forEach(name -> byBegin.putIfAbsent(name.span().begin(), name));
    }

    /** Puts a name in, in the place of those that it covers; nothing happens if another sticks out of it. */
    void put(Name name) {
        var span = name.span();
        var before = byBegin.lowerEntry(span.begin());
        var within = byBegin.subMap(span.begin(), true, span.end(), false);
        boolean isFree = before == null || before.getValue().span().end() <= span.begin();
        if (isFree && within.values().stream().map(Name::span).allMatch(span::covers)) {
            within.clear();
            byBegin.put(span.begin(), name);
        }
    }

    /** Puts a name in unless it overlaps another. */
    void fill(Name name) {
        var span = name.span();
        var before = byBegin.lowerEntry(span.end());
        if (before == null || !before.getValue().span().overlaps(span)) {
            byBegin.put(span.begin(), name);
        }
    }

    List<Name> names() {
        return new ArrayList<>(byBegin.values());
    }
}
