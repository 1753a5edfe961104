package org.wenpu.resolution;

import java.util.Optional;
import java.util.Set;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/**
 * A claim, and where its object was read.
 *
 * @param object empty where it is named elsewhere
 */
record Told(Claim claim, Optional<Span> object) {

    private static final String TREATING = "tackles";
    private static final String WORKING = "advances";
    private static final Set<String> OF_FIELDS = Set.of("develops", "targets");

    /**
     * Whether what stands there is no object of a predicate as well; what treats a problem is no work besides, and a
     * field is developed or aimed at.
     */
    boolean excludes(String predicate, Span there) {
        return object.filter(there::overlaps).isPresent() && (claim.predicate().equals(predicate)
                || claim.predicate().equals(TREATING) && predicate.equals(WORKING)
                || OF_FIELDS.contains(claim.predicate()) && OF_FIELDS.contains(predicate));
    }

    /** Whether another says the same of a principle, in full: 突出重点、远近结合的原则 for 重点、远近结合的原则. */
    boolean isPartOf(Told other) {
        return claim.object() instanceof Entity principle && principle.kind() == EntityType.PRINCIPLE
                && claim.subject().equals(other.claim.subject())
                && claim.predicate().equals(other.claim.predicate())
                && object.flatMap(part -> other.object.filter(whole -> !whole.equals(part) && whole.covers(part)))
                        .isPresent();
    }
}
