package org.wenpu.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Entity;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.EntityType;

/** Tells which division a name means in an article: 延吉 and 延吉市 are one, 高新区 is a place in charge. */
final class NamedDivisions {

    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");

    private final Focus focus;
    private final Divisions divisions;
    private final BareNames bare;

    NamedDivisions(Focus focus, Divisions divisions, BareNames bare) {
        this.focus = focus;
        this.divisions = divisions;
        this.bare = bare;
    }

    /** The division of a class that an article never names: 我市, 全市 (guideline, rule 4). */
    static Optional<Entity> unnamed(String classWord) {
        var words = Anaphora.ofClass(classWord);
        return words.stream().findFirst().map(name -> new Entity(EntityType.ADMINISTRATIVE_DIVISION, name,
                Scope.ARTICLE, name, Set.of(), words, Optional.empty()));
    }

    /** The division of a name that is known. */
    Optional<Entity> known(String name) {
        return focus.likeliest(name).map(division -> of(name));
    }

    /** The division of a name, known or not. */
    Entity of(String name) {
        var town = focus.town(name);
        if (town.isPresent()) {
            return of(town.get());
        }
        var known = focus.likeliest(name);
        var alternatives = new TreeSet<String>(Set.of(name));
        known.ifPresent(division -> {
            alternatives.add(division.name());
            alternatives.addAll(division.shortNames());
        });
        var full = known.map(Division::name).orElse(name);
        if (known.isEmpty() && ZONES.endOf(name).isPresent()) {
            // a zone that is put in charge is a body too (guideline, entity types)
            return new Entity(EntityType.PLACE, name, bare.contains(name) ? Scope.ARTICLE : Scope.SHARED, name,
                    Set.of(EntityType.ORGANISATION), alternatives, Optional.empty());
        }
        return new Entity(EntityType.ADMINISTRATIVE_DIVISION, known.map(divisions::identity).orElse(name),
                Scope.SHARED, full, Set.of(), alternatives, Optional.empty());
    }
}
