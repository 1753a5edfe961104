package org.wenpu.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;

/** What the name of a body or office begins with: a division, 延吉市 of 延吉市委, or but the class of one, 市 of 市公安局. */
final class DivisionStarts {

    /** The class words of divisions, each with the ends of the names that it means: 市, 县. */
    static final Map<String, List<String>> CLASS_WORDS = Lexicon.named("division-classes").lists();
    private static final Pattern CLASS_LED = Constructions.pattern("class-led");
    private static final Lexicon BODIES = Lexicon.named("body-starts");

    private final Divisions divisions;

    DivisionStarts(Divisions divisions) {
        this.divisions = divisions;
    }

    /** The division that a name begins with: 延吉市委 → 延吉市. */
    Optional<String> division(String name) {
        return divisions.namesAt(name, 0).stream().filter(start -> start.length() < name.length())
                .filter(start -> !divisions.fullyNamed(start).isEmpty()
                        || BODIES.startOf(name.substring(start.length())).isPresent()).findFirst();
    }

    /**
     * The class of a division that a name begins with: 市 of 市公安局, but nothing of 镇江市公安局. Of 市中区公安局 it is 市, as
     * several cities have a 市中区.
     */
    Optional<String> classWord(String name) {
        return CLASS_LED.matcher(name).lookingAt() && division(name).filter(this::isOfOne).isEmpty()
                ? CLASS_WORDS.keySet().stream().filter(name::startsWith).findFirst() : Optional.empty();
    }

    private boolean isOfOne(String division) {
        return divisions.named(division).stream().filter(Division::current).count() == 1;
    }
}
