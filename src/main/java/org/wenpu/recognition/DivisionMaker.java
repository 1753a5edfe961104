package org.wenpu.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;

/** Puts another division of the same class and form in the place of one: 延吉市 → 句容市, 沪 → 津. */
final class DivisionMaker {

    private final Divisions divisions = Divisions.standard();
    private final Map<String, List<String>> alike = new TreeSet<>(divisions.names()).stream().filter(this::isInner)
            .collect(Collectors.groupingBy(this::form));
    private final Random random;

    DivisionMaker(Random random) {
        this.random = random;
    }

    /** Another division; none for a country and for what is not known. */
    Optional<String> instead(String name) {
        if (!isInner(name)) {
            return Optional.empty();
        }
        var others = alike.get(form(name));
        return Optional.of(others.get(random.nextInt(others.size())));
    }

    private boolean isInner(String name) {
        var meant = divisions.named(name);
        return !meant.isEmpty() && meant.stream().noneMatch(division -> division.level() == Division.Level.COUNTRY);
    }

    private String form(String name) {
        boolean isFull = !divisions.fullyNamed(name).isEmpty();
        return isFull ? name.substring(name.length() - 1) : String.valueOf(Math.min(3, name.length()));
    }
}
