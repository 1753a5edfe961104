package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells which division a mention means in somebody's words: 全市, 我们 (guideline, rule 4). */
final class DivisionReferents {

    private static final Pattern SIDE = Constructions.pattern("side-of-a-country");
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");
    private static final Lexicon OWN = Lexicon.named("first-person");

    private final Focus focus;
    private final Offices offices;
    private final NamedDivisions named;
    private final Affiliations affiliations;
    private final EventReferents events;

    DivisionReferents(Focus focus, Offices offices, NamedDivisions named, Affiliations affiliations,
                      EventReferents events) {
        this.focus = focus;
        this.offices = offices;
        this.named = named;
        this.affiliations = affiliations;
        this.events = events;
    }

    /** The division, or the body that 我们 means in the words of somebody who works for it. */
    Optional<Entity> of(EntityMention mention, Optional<EntityMention> speaker) {
        if (Anaphora.isHome(mention.name())) {
            return Optional.of(named.of(focus.country()));
        }
        var side = SIDE.matcher(mention.name());
        if (side.matches()) {
            return named.known(side.group("country"));
        }
        var byClass = Optional.of(mention.name()).filter(DivisionStarts.CLASS_WORDS::containsKey).flatMap(focus::of);
        if (byClass.isPresent()) {
            return byClass.map(named::of);
        }
        if (!Anaphora.anaphoric(mention.name())) {
            return mention.name().length() == 1 ? named.known(mention.name()) : Optional.of(named.of(mention.name()));
        }
        var classWord = DivisionStarts.CLASS_WORDS.keySet().stream().filter(word -> mention.name().indexOf(word) == 1)
                .findFirst();
        var own = speaker.flatMap(affiliations::name).flatMap(offices::led);
        if (Anaphora.several(mention.name())) {
            return own.or(() -> speaker.filter(this::isOfTheCountry).map(leader -> focus.country()))
                    .or(() -> speaker.flatMap(this::whole))
                    .or(() -> focus.whole(Anaphora.level(mention.name()))).map(named::of);
        }
        if (OWN.contains(mention.name()) && own.isEmpty()) {
            return speaker.flatMap(affiliations::own).or(() -> focus.main().map(named::of));
        }
        return classWord.map(word -> own.filter(division -> division.endsWith(word)).or(() -> focus.of(word)))
                .orElse(own).or(() -> focus.main().filter(name -> classWord.isEmpty()
                        || ZONES.endOf(name).isEmpty() && focus.mayBeOf(name, classWord.get())))
                .map(named::of).or(() -> classWord.flatMap(NamedDivisions::unnamed));
    }

    /** The division that a speaker is a meeting of all of: 延吉市 of 全市财政工作会议. */
    private Optional<String> whole(EntityMention speaker) {
        return Optional.of(speaker).filter(event -> event.is(EntityType.EVENT))
                .flatMap(events::classOfWhole).flatMap(focus::of);
    }

    /** The division that a speaker is a meeting of all of. */
    Optional<Entity> spokenTo(EntityMention speaker) {
        return whole(speaker).map(named::of);
    }

    /** Whether it is who is at the head of the state, or a meeting of all of it. */
    private boolean isOfTheCountry(EntityMention speaker) {
        return speaker.is(EntityType.EVENT) ? events.isNational(speaker)
                : affiliations.name(speaker).filter(offices::leadsState).isPresent();
    }
}
