package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Predicate;
import org.wenpu.model.Argument;
import org.wenpu.model.Context;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;

/** Tells whom or what the arguments of a relation mention mean. */
final class Arguments {

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.PLACE, EntityType.ORGANISATION);
    /** Says who holds an event, when and where: that of which a press conference tells, too. */
    private static final Set<String> ARRANGING = Set.of("hosts", "occursOn", "takesPlaceAt");
    private static final Set<EntityType> HELD = EnumSet.of(EntityType.EVENT);

    private final Discourse discourse;
    private final RelationMention relation;
    private final Predicate predicate;
    private final Context context;

    Arguments(Discourse discourse, RelationMention relation, Predicate predicate) {
        this.discourse = discourse;
        this.relation = relation;
        this.predicate = predicate;
        this.context = discourse.document().context(relation.clause());
    }

    /** Who or what of one of the types an argument means. */
    List<Found> of(Argument argument, Set<EntityType> types) {
        if (argument instanceof Argument.Occasion occasion) {
            return discourse.referents()
                    .events(relation.clause(), occasion.here(), ARRANGING.contains(predicate.name())).stream()
                    .map(event -> new Found(event, Optional.empty())).toList();
        }
        var kinds = houses(types) ? Stream.concat(types.stream(), Stream.of(EntityType.ORGANISATION))
                .collect(Collectors.toUnmodifiableSet()) : types;
        return discourse.members().of(discourse.document(), relation.clause(), argument, kinds).stream()
                .flatMap(mention -> discourse.partners().meant(mention, context.speaker()).stream()
                        .flatMap(meant -> (meant.equals(mention) ? of(meant, types) : inOwnName(meant, types))
                                .or(() -> represented(meant, types)).stream())).toList();
    }

    /** Who is meant by 双方, unless a person is, whose division or body does what they are to do. */
    private Optional<Found> inOwnName(EntityMention meant, Set<EntityType> types) {
        boolean work = types.contains(EntityType.ADMINISTRATIVE_DIVISION)
                && !predicate.range().contains(EntityType.EVENT);
        return work && meant.is(EntityType.PERSON) ? Optional.empty() : of(meant, types);
    }

    /** In whose name a person acts who stands for those who meet: 延吉市 and 青山乳业集团, whom 双方 mean. */
    private Optional<Found> represented(EntityMention mention, Set<EntityType> types) {
        return Optional.of(mention).filter(person -> person.is(EntityType.PERSON))
                .flatMap(discourse.referents()::represented)
                .filter(entity -> entity.types().stream().anyMatch(types::contains))
                .map(entity -> new Found(entity, Optional.of(mention.span())));
    }

    /** Who or what of one of the types a mention means. */
    Optional<Found> of(EntityMention mention, Set<EntityType> types) {
        return mention.types().stream().filter(types::contains).sorted().findFirst()
                .flatMap(type -> discourse.referents().of(mention, type, context.speaker()))
                .or(() -> Optional.of(mention).filter(place -> acts(place, types)).map(discourse.referents()::acting))
                // what a common noun means may be of another type: 街道, the body, means 塔埠街道, the division
                .filter(entity -> entity.types().stream().anyMatch(types::contains))
                .map(entity -> new Found(entity, Optional.of(mention.span())));
    }

    /** Whether a place stands for who acts, or a body for where it is; a common noun that means none named does not. */
    private boolean acts(EntityMention mention, Set<EntityType> types) {
        return (types.contains(EntityType.ORGANISATION) || houses(types))
                && mention.types().stream().anyMatch(ACTING::contains) && !CommonNouns.isBody(mention.name());
    }

    /** Whether it is said where something is held: in a place, a division, or the house of a body. */
    private boolean houses(Set<EntityType> types) {
        return predicate.domain().equals(HELD) && types.contains(EntityType.PLACE);
    }
}
