package org.wenpu.context;

import java.util.List;
import org.wenpu.knowledge.Lexicon;

/** Tells whether somebody without a name is the subject of a clause: 参赛项目聚焦…, 30名学生来到…, 大家表示. */
final class Strangers {

    private static final String NUMERAL = "m";
    private static final String NOUN = "n";
    private static final String PRONOUN = "r";

    private final Lexicon counters = Lexicon.named("person-counters");
    private final Lexicon attendance = Lexicon.named("attendance-words");
    private final Lexicon adverbs = Lexicon.named("adverbs");
    private final Lexicon benefits = Lexicon.named("benefits");

    /**
     * Whether a clause tells of nobody named from a unit on. Where somebody calls for something, the common noun stands
     * for whom the article is about (guideline, settled questions: 各级各部门).
     */
    boolean act(List<Unit> units, int from) {
        if (from + 1 >= units.size()) {
            return false;
        }
        var unit = units.get(from);
        boolean counted = unit.nature().equals(NUMERAL) && counters.contains(units.get(from + 1).word());
        return counted || attendance.contains(unit.word())
                || unit.nature().equals(NOUN) && !adverbs.contains(unit.word())
                        // 为打造名城贡献力量: a verb that is read as a noun
                        && !benefits.contains(unit.word());
    }

    /** Whether it is somebody without a name whose words follow. */
    boolean speak(List<Unit> units, int from) {
        return from < units.size()
                && (units.get(from).nature().equals(PRONOUN) || units.get(from).nature().equals(NOUN));
    }
}
