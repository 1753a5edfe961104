package org.wenpu.resolution;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells which body or office a mention means: 市教育局 is that of the division that the article is about. */
final class BodyReferents {

    /** 团 of 团市委, which is 共青团延吉市委. */
    private static final Pattern LEAGUE = Constructions.pattern("youth-league");
    private static final String LEAGUE_NAME = Constructions.named("name-of-the-youth-league");

    /** 原 of 青山县财政局原局长, which is no part of what the office is called. */
    private static final Pattern FORMER = Constructions.pattern("former-office");
    private static final Pattern ALL = Constructions.pattern("all-of-a-field");

    private final Entities entities;
    private final NamedDivisions divisions;
    private final CommonNouns nouns;
    private final Focus focus;
    private final Offices offices;
    private final FullBodies fullBodies;

    BodyReferents(Entities entities, NamedDivisions divisions, CommonNouns nouns, Focus focus, Offices offices,
                  FullBodies fullBodies) {
        this.entities = entities;
        this.divisions = divisions;
        this.nouns = nouns;
        this.focus = focus;
        this.offices = offices;
        this.fullBodies = fullBodies;
    }

    /** The body; for a common noun, the one named last that it ends: 公司 after 中国移动通信集团有限公司. */
    Optional<Entity> of(EntityMention mention) {
        if (!CommonNouns.isBody(mention.name())) {
            return Optional.of(body(mention, mention.name()));
        }
        return nouns.body(mention).map(body -> body.is(EntityType.ADMINISTRATIVE_DIVISION) ? divisions.of(body.name())
                : body.is(EntityType.ORGANISATION) ? body(body, body.name()) : entities.acting(body));
    }

    /** A body that a mention speaks of, unless by a common noun. */
    Optional<Entity> named(EntityMention mention, String name) {
        return Optional.of(name).filter(body -> !CommonNouns.isBody(body)).map(body -> body(mention, body));
    }

    /** The office: 书记 of 市委副书记、书记. */
    Entity post(EntityMention mention) {
        var entity = inDivision(mention, offices.complete(mention), EntityType.POST);
        var names = new TreeSet<>(entity.alternatives());
        names.add(mention.name());
        Stream.of(FORMER.matcher(entity.name()).replaceFirst("")).filter(name -> !name.equals(entity.name()))
                .forEach(names::add);
        return new Entity(EntityType.POST, entity.identity(), entity.scope(), entity.name(), Set.of(), names,
                entity.traditional());
    }

    /** The name of a committee of the Youth League as one of its division: 市委 of 团市委. */
    static String withoutLeague(String name) {
        return LEAGUE.matcher(name).replaceFirst("");
    }

    /** The body; all of a field in a division are called by the division: 延吉市水利系统 of 全市水利系统. */
    private Entity body(EntityMention mention, String name) {
        var all = ALL.matcher(name);
        return (all.find() ? focus.of(all.group("class")) : Optional.<String>empty())
                .map(division -> entities.of(mention, EntityType.ORGANISATION, division + all.group("field"),
                        Set.of(name)))
                .orElseGet(() -> inDivision(mention, name, EntityType.ORGANISATION));
    }

    /**
     * A body or office whose name begins with a class word belongs to the division that the article is about, and a
     * part of a body to that one.
     */
    private Entity inDivision(EntityMention mention, String name, EntityType type) {
        var whole = offices.withOwnBody(name);
        var own = withoutLeague(whole);
        var opening = own.equals(whole) ? "" : LEAGUE_NAME;
        var unranked = offices.withoutRank(own);
        var word = focus.classWord(unranked).filter(found -> unranked.length() > found.length());
        // each division has a government, so that another one's says nothing
        var division = word.flatMap(found -> focus.isGovernment(unranked) ? focus.of(found)
                : fullBodies.division(unranked, found).or(() -> focus.of(found)));
        if (division.isEmpty()) {
            return entities.of(mention, type, whole, whole.equals(name) ? Set.of() : Set.of(name));
        }
        var names = Stream.concat(division.stream(), focus.likeliest(division.get()).stream()
                        .flatMap(known -> known.shortNames().stream())).filter(found -> found.endsWith(word.get()))
                .map(found -> opening + (unranked.equals(own)
                        ? found.substring(0, found.length() - word.get().length()) + own : found + own))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var full = names.isEmpty() ? opening + division.get() + own : names.iterator().next();
        names.add(whole);
        names.add(name);
        return entities.of(mention, type, full, names);
    }
}
