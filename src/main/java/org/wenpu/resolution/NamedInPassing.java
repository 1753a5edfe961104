package org.wenpu.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;

/**
 * Finds the division of an article that names none by itself, within the names of other things: 吉林省 of
 * 《吉林省2025年预算执行情况的报告》 and of 关于吉林振兴发展的重要讲话, where the article speaks of 全省.
 */
final class NamedInPassing {

    private static final int SHORTEST_NAME = 2;
    /** What is only called by the place where it was or began: 延安|精神. */
    private static final Pattern CALLED_BY_A_PLACE = Constructions.pattern("called-by-a-place");

    private NamedInPassing() {
    }

    /** The one of a class that the text names most often, by its short name if it is no county, and in no person's name. */
    static Optional<String> of(AnnotatedDocument document, Divisions divisions, String classWord) {
        var ends = DivisionStarts.CLASS_WORDS.get(classWord);
        var text = document.document().simplified();
        var counts = new LinkedHashMap<String, Integer>();
        IntStream.range(0, text.length()).boxed()
                .flatMap(at -> named(text, at, divisions).filter(name -> !isInPerson(document, at)).stream())
                .filter(name -> ends.stream().anyMatch(name::endsWith))
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream().reduce((one, next) -> next.getValue() > one.getValue() ? next : one)
                .map(Map.Entry::getKey);
    }

    private static boolean isInPerson(AnnotatedDocument document, int at) {
        return document.mentions().stream().anyMatch(mention ->
                mention.is(EntityType.PERSON) && mention.span().begin() <= at && at < mention.span().end());
    }

    /** The division whose name stands at a place of a text. */
    private static Optional<String> named(String text, int at, Divisions divisions) {
        return divisions.namesAt(text, at).stream().findFirst()
                .filter(name -> !CALLED_BY_A_PLACE.matcher(text).region(at + name.length(), text.length()).lookingAt())
                .flatMap(name -> likeliest(divisions.named(name), name)).map(Division::name);
    }

    private static Optional<Division> likeliest(List<Division> named, String name) {
        boolean full = name.length() > SHORTEST_NAME;
        return named.stream().filter(Division::current).findFirst()
                .filter(division -> full && division.name().equals(name) || division.level() == Division.Level.PROVINCE
                        || division.level() == Division.Level.PREFECTURE);
    }
}
