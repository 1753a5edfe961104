package org.wenpu.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** The persons whose names open what is told of their lives: 方正，男，汉族. */
final class VitaNames {

    private final Pattern opening = Constructions.pattern("vita-name");

    /** The names of a text, with these persons in the place of what was taken for something else. */
    List<Name> added(String text, List<Name> names) {
        var merged = new NameMerger(names);
        opening.matcher(text).results()
                .forEach(found -> merged.put(new Name(new Span(found.start(), found.end()), EntityType.PERSON)));
        return merged.names();
    }
}
