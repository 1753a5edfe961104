package org.wenpu.resolution;

import java.util.Collection;
import java.util.List;
import org.wenpu.model.Claim;
import org.wenpu.model.PartialDate;

/** When an event is held is told as exactly as the article tells it anywhere: 16日上午 is no date beside 8月16日 (rule 7). */
final class ExactDates {

    private static final String WHEN = "occursOn";

    private ExactDates() {
    }

    /** The claims without the dates that another claim of the same event tells in full. */
    static List<Claim> told(Collection<Claim> claims) {
        var dated = claims.stream().filter(claim -> claim.predicate().equals(WHEN)).toList();
        return claims.stream().filter(claim -> dated.stream().noneMatch(other -> saysMore(other, claim))).toList();
    }

    private static boolean saysMore(Claim other, Claim claim) {
        return claim.predicate().equals(WHEN) && other.subject().identity().equals(claim.subject().identity())
                && claim.object() instanceof PartialDate date && other.object() instanceof PartialDate exact
                && exact.refines(date);
    }
}
