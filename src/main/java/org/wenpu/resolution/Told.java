package org.wenpu.resolution;

import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/**
 * A claim, and where its subject and object were read.
 *
 * @param subject empty where it is named elsewhere
 * @param object  empty where it is named elsewhere
 */
record Told(Claim claim, Optional<Span> subject, Optional<Span> object) {

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
    /** What is built, or goes by a name of its own, and is nobody's aim: 调解中心, 青山国家农业示范区. */
    private static final Finder BUILT = Constructions.finder("built-and-no-aim");
    private static final Set<String> OF_AIMS = Set.of(WORKING, DEVELOPING);

    /**
     * Whether what stands there is no object of a predicate as well: of two pursuits the same words are the object of
     * one; what treats a problem is no work besides, a field is developed or aimed at, and what somebody is to make is no
     * field: 打造电子信息产业集群.
     */
    boolean excludes(String predicate, Span there) {
        return object.filter(mine -> areSame(mine, there)).isPresent() && PURSUITS.contains(claim.predicate())
                || object.filter(there::overlaps).isPresent() && (claim.predicate().equals(predicate)
                || claim.predicate().equals(TREATING) && predicate.equals(WORKING)
                || claim.predicate().equals(AIMING) && predicate.equals(DEVELOPING)
                || OF_FIELDS.contains(claim.predicate()) && OF_FIELDS.contains(predicate));
    }

    /** Whether two stretches are the same but for the quotes around one. */
    private static boolean areSame(Span one, Span other) {
        return one.overlaps(other) && Math.abs(one.begin() - other.begin()) <= 1
                && Math.abs(one.end() - other.end()) <= 1;
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
                        : by.equals(TREATING) ? theirs.overlaps(mine) && other.isTreatedBy(work.name())
                        : by.equals(AIMING) ? theirs.covers(mine) && !(areSame(mine, theirs) && isBuilt(work.name()))
                        : by.equals(WORKING) && !mine.equals(theirs) && mine.covers(theirs))).isPresent();
    }

    /** Whether a work is the treatment of the problem, or but the first part of its name: 自建房 of 自建房隐患. */
    private boolean isTreatedBy(String work) {
        return REMEDIES.endOf(work).isPresent() || claim.object() instanceof Entity problem
                && problem.name().startsWith(work);
    }

    /** Whether it is no aim besides a work that is built there, or an industry: 建成调解中心, 打造现代化产业体系. */
    boolean isNoAimBeside(Told other) {
        var by = other.claim.predicate();
        return claim.predicate().equals(AIMING) && OF_AIMS.contains(by) && claim.object() instanceof Entity aim
                && claim.subject().equals(other.claim.subject())
                && (by.equals(DEVELOPING) || isBuilt(aim.name()))
                && object.flatMap(mine -> other.object.filter(theirs -> areSame(mine, theirs))).isPresent();
    }

    private static boolean isBuilt(String name) {
        return BUILT.isIn(name);
    }
}
