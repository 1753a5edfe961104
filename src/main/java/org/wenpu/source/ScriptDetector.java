package org.wenpu.source;

import java.util.Set;
import org.wenpu.model.Script;

/** Tells the script of a text by the characters that only the traditional one has. */
final class ScriptDetector {

    /** A quoted name in the other script does not turn a text over. */
    private static final double LEAST_SHARE_OF_TRADITIONAL = 0.03;

    private final Set<Integer> traditional = Lexicon.named("traditional-characters").characters();

    Script script(String text) {
        var han = text.codePoints().filter(Character::isIdeographic).count();
        var found = text.codePoints().filter(traditional::contains).count();
        return found > 0 && found >= LEAST_SHARE_OF_TRADITIONAL * han ? Script.TRADITIONAL : Script.SIMPLIFIED;
    }
}
