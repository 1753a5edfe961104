package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Where those are who are on a visit: the county, zone or school that somebody comes to see, and nothing beyond it. */
final class Visits {

    private static final String VISITING = "inspects";
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    /** 书展 of 上海书展, which is not what is called on there. */
    private static final Lexicon EVENTS = Lexicon.named("event-heads");
    private static final Set<EntityType> SITES =
            EnumSet.of(EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.ORGANISATION,
                    EntityType.PROJECT);

    private final Focus focus;
    private final Map<String, List<EntityMention>> sites = new LinkedHashMap<>();

    /**
     * The visits that were found.
     *
     * @param relations what is told of, in any order
     */
    Visits(AnnotatedDocument document, List<RelationMention> relations, Members members, Focus focus) {
        this.focus = focus;
        relations.stream().filter(relation -> relation.predicate().equals(VISITING))
                .sorted(Comparator.comparingInt(relation -> relation.clause().span().begin()))
                .forEach(relation -> {
                    var seen = members.of(document, relation.clause(), relation.object(), SITES);
                    members.of(document, relation.clause(), relation.subject(), EnumSet.of(EntityType.PERSON)).forEach(
                            person -> sites.computeIfAbsent(person.name(), key -> new ArrayList<>()).addAll(seen));
                });
    }

    /**
     * The only division or zone that a person comes to see, told before all else, or the only body that is of no
     * government, with what belongs to it.
     *
     * @param seat the division that the person is at the head of, if it is known
     */
    Optional<EntityMention> only(String person, Optional<String> seat) {
        var seen = sites.getOrDefault(person, List.of());
        return seen.stream().findFirst().filter(first -> isWide(first)
                ? seen.stream().filter(Visits::isWide).allMatch(other -> other.name().equals(first.name()))
                        && (isZone(first) || seat.filter(outer -> focus.liesIn(first.name(), outer)).isPresent())
                : isBody(first) && seen.stream().filter(site -> isWide(site) || isBody(site))
                        .allMatch(other -> other.name().startsWith(first.name())));
    }

    private static boolean isWide(EntityMention site) {
        return site.is(EntityType.ADMINISTRATIVE_DIVISION) || isZone(site);
    }

    private static boolean isZone(EntityMention site) {
        return ZONES.endOf(site.name()).isPresent();
    }

    private boolean isBody(EntityMention site) {
        return site.is(EntityType.ORGANISATION) && EVENTS.endOf(site.name()).isEmpty()
                && !focus.governs(site.name()) && focus.classWord(site.name()).isEmpty();
    }
}
