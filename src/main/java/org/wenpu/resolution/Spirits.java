package org.wenpu.resolution;

import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;

/** Whose thoughts are those of a list that names it once: 总书记关于A的重要论述、关于B的重要论述 (guideline, rule 2). */
final class Spirits {

    private static final Pattern OWNER = Constructions.pattern("spirit-owner");
    private static final Pattern LEANING = Constructions.pattern("leaning-spirit");
    private static final String VERB = "v";

    /** What the first member says of whose it is, for one behind it that does not; empty where it says nothing. */
    String owner(Lists.Reading list, Words core) {
        var first = list.members().get(0).words();
        var owner = OWNER.matcher(first.text());
        if (core.isEmpty() || core.span().begin() < first.span().end() || isDeed(first) || !owner.find()) {
            return "";
        }
        return leans(core) ? owner.group() : "";
    }

    /** Whether a thought leans on whose it is, and has a spirit of its own: 在延吉市考察时的重要讲话精神. */
    static boolean leans(Words thought) {
        return LEANING.matcher(thought.text()).matches();
    }

    private static boolean isDeed(Words words) {
        return words.get(0).nature().startsWith(VERB);
    }
}
