package org.wenpu.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Claim;

/** Who puts on or chairs an event does not attend it as well, unless that is said (guideline, settled questions). */
final class Presence {

    private static final String ATTENDS = "attends";
    private static final Set<String> LEADS = Set.of("hosts", "chairs");
    /** 出席, 参加. */
    private static final Pattern SAID = Constructions.pattern("said-to-attend");

    private Presence() {
    }

    /** The claims without the presence of those who lead what they are present at. */
    static List<Claim> told(AnnotatedDocument document, Collection<Claim> claims) {
        return claims.stream().filter(claim -> !claim.predicate().equals(ATTENDS) || isSaid(document, claim)
                || claims.stream().noneMatch(other -> LEADS.contains(other.predicate())
                        && other.subject().identity().equals(claim.subject().identity())
                        && other.object().equals(claim.object()))).toList();
    }

    private static boolean isSaid(AnnotatedDocument document, Claim claim) {
        return claim.evidence().stream().anyMatch(span -> SAID.matcher(document.words(span)).find());
    }
}
