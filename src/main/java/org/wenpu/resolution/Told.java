package org.wenpu.resolution;

import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
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
    private static final String HOLDING = "hosts";
    private static final String DEVELOPING = "develops";
    private static final String AIMING = "aimsToBecome";
    /** What somebody sets out to do: the same words are the object of one of them. */
    private static final Set<String> PURSUITS = Set.of(WORKING, AIMING, TREATING, DEVELOPING, HOLDING, "targets",
            "upholds", "promotes", "leverages");
    private static final Set<String> OF_FIELDS = Set.of(DEVELOPING, "targets");
    private static final Lexicon REMEDIES = Lexicon.named("remedies");

    /**
     * Whether what stands there is no object of a predicate as well: of two pursuits the same words are the object of
     * one; what treats a problem is no work besides, a field is developed or aimed at, and what somebody is to make is no
     * field: 打造电子信息产业集群.
     */
    boolean excludes(String predicate, Span there) {
        return object.filter(there::equals).isPresent() && PURSUITS.contains(claim.predicate())
                || object.filter(there::overlaps).isPresent() && (claim.predicate().equals(predicate)
                || claim.predicate().equals(TREATING) && predicate.equals(WORKING)
                || claim.predicate().equals(AIMING) && predicate.equals(DEVELOPING)
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

    /**
     * Whether it is no work besides what another tells there: what is held, the growth of a field, the treatment of a
     * problem, one of the works of which it is the list, or an aim of which it is but the end.
     */
    boolean isNoWorkBeside(Told other) {
        var by = other.claim.predicate();
        return claim.predicate().equals(WORKING) && claim.object() instanceof Entity work
                && claim.subject().equals(other.claim.subject())
                && object.flatMap(mine -> other.object.filter(theirs -> by.equals(HOLDING) || by.equals(DEVELOPING)
                        ? theirs.overlaps(mine)
                        : by.equals(TREATING) ? theirs.overlaps(mine) && REMEDIES.endOf(work.name()).isPresent()
                        : !mine.equals(theirs) && (by.equals(WORKING) && mine.covers(theirs)
                                || by.equals(AIMING) && theirs.covers(mine)))).isPresent();
    }
}
