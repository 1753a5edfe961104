package org.wenpu.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/**
 * The towns of an article by their short names, where a county goes by the same that the article never names in full:
 * 白沙 beside 白沙镇 is the town.
 */
final class Towns {

    private static final Lexicon TOWNSHIPS = Lexicon.named("townships");
    private static final Lexicon CLASSES = Lexicon.named("division-ends");

    private final Map<String, String> towns = new HashMap<>();

    Towns(AnnotatedDocument document, Divisions divisions) {
        var text = document.document().simplified();
        document.mentions().stream().filter(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION))
                .map(EntityMention::name).distinct().forEach(town -> TOWNSHIPS.endOf(town)
                        .map(end -> town.substring(0, town.length() - end.length()))
                        .filter(shortName -> isOfCounties(divisions.named(shortName))
                                && divisions.named(shortName).stream().map(Division::name).noneMatch(text::contains)
                                && CLASSES.words().stream().noneMatch(end -> text.contains(shortName + end)))
                        .ifPresent(shortName -> towns.put(shortName, town)));
    }

    private static boolean isOfCounties(List<Division> named) {
        return !named.isEmpty() && named.stream().allMatch(division -> division.level() == Division.Level.COUNTY);
    }

    /** The town that a short name means. */
    Optional<String> named(String shortName) {
        return Optional.ofNullable(towns.get(shortName));
    }
}
