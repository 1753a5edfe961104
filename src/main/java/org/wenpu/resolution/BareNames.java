package org.wenpu.resolution;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;

/** Tells names of bodies and places by which each article means one of its own: 教育局, 博物馆, 市公安局 of no city. */
final class BareNames {

    private static final Pattern DEPARTMENT = Constructions.pattern("bare-department");
    private static final List<Lexicon> HEADS = Stream.of("organisation-suffixes", "place-suffixes", "zone-suffixes")
            .map(Lexicon::named).toList();

    private final Focus focus;

    BareNames(Focus focus) {
        this.focus = focus;
    }

    boolean contains(String name) {
        boolean headAlone = HEADS.stream().anyMatch(heads -> heads.contains(name)) && !Posts.isCentral(name);
        return headAlone || DEPARTMENT.matcher(name).matches()
                || focus.classWord(BodyReferents.withoutLeague(name)).isPresent();
    }
}
