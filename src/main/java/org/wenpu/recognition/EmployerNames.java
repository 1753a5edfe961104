package org.wenpu.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.EntityType;

/**
 * Takes for bodies what was taken for persons: behind it stand an office and who holds it (星海|董事长|王建国), and it
 * stands behind no office itself.
 */
final class EmployerNames {

    /** What may stand between two offices: 创始人兼董事长. */
    private static final Pattern BETWEEN = Constructions.pattern("between-offices");

    private EmployerNames() {
    }

    /** The names of a text, in order, with bodies for such persons, wherever they are named. */
    static List<Name> mended(String text, List<Name> names) {
        var employers = IntStream.range(0, names.size()).filter(i -> isEmployer(text, names, i))
                .mapToObj(i -> names.get(i).span().of(text)).collect(Collectors.toSet());
        employers.removeAll(holders(text, names));
        return employers.isEmpty() ? names : names.stream()
                .map(name -> name.is(EntityType.PERSON) && employers.contains(name.span().of(text))
                        ? new Name(name.span(), EntityType.ORGANISATION) : name).toList();
    }

    private static boolean isEmployer(String text, List<Name> names, int i) {
        int next = i + 1;
        while (next < names.size() && names.get(next).is(EntityType.POST)
                && BETWEEN.matcher(between(text, names, next)).matches()) {
            next++;
        }
        return names.get(i).is(EntityType.PERSON) && next > i + 1 && next < names.size()
                && names.get(i + 1).span().begin() == names.get(i).span().end()
                && names.get(next).is(EntityType.PERSON) && between(text, names, next).isBlank();
    }

    /** The persons that stand behind an office. */
    private static Set<String> holders(String text, List<Name> names) {
        return IntStream.range(1, names.size()).filter(i -> names.get(i - 1).is(EntityType.POST)
                        && names.get(i).span().begin() == names.get(i - 1).span().end())
                .mapToObj(i -> names.get(i).span().of(text)).collect(Collectors.toSet());
    }

    private static String between(String text, List<Name> names, int i) {
        return text.substring(names.get(i - 1).span().end(), names.get(i).span().begin());
    }
}
