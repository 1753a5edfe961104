package org.wenpu.resolution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenpu.knowledge.AnaphoricWords;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.pattern.Finder;

/** The words that stand for something named elsewhere: 他, 全市, 会议, 各部门. */
final class Anaphora {

    private static final String EACH = Constructions.named("each");
    private static final String HOME = Constructions.named("home-side");
    private static final Finder DEPARTMENTS = Constructions.finder("department-end");

    private static final Map<Division.Level, Pattern> LEVELS = new EnumMap<>(Map.of(
            Division.Level.PROVINCE, Constructions.pattern("all-provinces"),
            Division.Level.PREFECTURE, Constructions.pattern("all-prefectures"),
            Division.Level.COUNTY, Constructions.pattern("all-counties")));

    private Anaphora() {
    }

    /** Whether it is the country, as it is called where it deals with others. */
    static boolean isHome(String word) {
        return HOME.equals(word);
    }

    /** Whether a word stands for something named elsewhere. */
    static boolean anaphoric(String word) {
        return AnaphoricWords.contains(word);
    }

    /** Whether a word stands for all divisions or departments there are: 各地, 各部门. */
    static boolean several(String word) {
        return anaphoric(word) && word.startsWith(EACH);
    }

    /** The level of the divisions that such a word stands for; none where it tells none: 各地. */
    static Optional<Division.Level> level(String word) {
        return LEVELS.entrySet().stream().filter(level -> level.getValue().matcher(word).find())
                .map(Map.Entry::getKey).findFirst();
    }

    /** Whether a word stands for departments that nobody names: as a subject it is the division whose they are. */
    static boolean departments(String word) {
        return anaphoric(word) && DEPARTMENTS.isIn(word);
    }

    /** The words that stand for a division of a class: 全市, 我市 of 市. */
    static SortedSet<String> ofClass(String classWord) {
        return AnaphoricWords.types().keySet().stream().filter(word -> word.indexOf(classWord) == 1)
                .filter(word -> word.length() == 1 + classWord.length()).collect(Collectors.toCollection(TreeSet::new));
    }
}
