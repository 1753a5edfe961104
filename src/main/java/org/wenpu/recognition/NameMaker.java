package org.wenpu.recognition;

import java.util.List;
import java.util.Random;
import org.wenpu.knowledge.Lexicon;

/** Makes up names of persons: of the usual two and three characters, of the west and the north, foreign ones. */
final class NameMaker {

    private static final char JOINT = '·';

    private final List<String> surnames = words("surnames");
    private final List<String> givenNames = words("given-names");
    private final List<String> parts = words("name-parts");
    private final String foreign = words("transliteration").get(0);
    private final Random random;

    NameMaker(Random random) {
        this.random = random;
    }

    String name() {
        double kind = random.nextDouble();
        if (kind < 0.6) {
            return surname() + given() + given();
        }
        if (kind < 0.9) {
            return surname() + given();
        }
        if (kind < 0.95) {
            return random.nextInt(3) == 0 ? part() : part() + JOINT + part();
        }
        return random.nextBoolean() ? foreign() : foreign() + JOINT + foreign();
    }

    /** A character of given names, the usual ones more often. */
    String given() {
        return givenNames.get((int) (givenNames.size() * Math.pow(random.nextDouble(), 1.5)));
    }

    private String surname() {
        return surnames.get((int) (surnames.size() * Math.pow(random.nextDouble(), 2.5)));
    }

    private String part() {
        return parts.get(random.nextInt(parts.size()));
    }

    private String foreign() {
        return random.ints(2 + random.nextInt(3), 0, foreign.length()).mapToObj(foreign::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private static List<String> words(String lexicon) {
        return List.copyOf(Lexicon.named(lexicon).words().stream().toList());
    }
}
