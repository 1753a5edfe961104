package org.wenpu.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.pattern.Finder;

/**
 * Who is present without more: who puts on or chairs an event does not attend it as well, unless that is said (guideline,
 * settled questions); who is somewhere does not inspect it, unless in an official capacity, and where it is but told that
 * something goes on there (在青山村，王建国…), on a visit.
 */
final class Presence {

    private static final String ATTENDS = "attends";
    private static final String INSPECTS = "inspects";
    private static final Set<String> LEADS = Set.of("hosts", "chairs");
    private static final Set<String> OFFICES = Set.of("holdsPost", "appointedTo");
    private static final Pattern LEADERS = Constructions.pattern("leaders-of-a-visit");
    /** 出席, 参加. */
    private static final Finder SAID = Constructions.finder("said-to-attend");
    /** 在青山村, and 调研 of 在青山村调研. */
    private static final Finder AT_A_PLACE = Constructions.finder("at-a-place");
    private static final Pattern VISIT = Lexicon.named("activities").pattern();

    private Presence() {
    }

    /** The claims without the presence of those who lead what they are present at, or who happen to be somewhere. */
    static List<Claim> told(AnnotatedDocument document, Collection<Claim> claims) {
        return claims.stream().filter(claim -> switch (claim.predicate()) {
            case ATTENDS -> isSaid(document, claim) || claims.stream().noneMatch(other ->
                    LEADS.contains(other.predicate())
                            && other.subject().identity().equals(claim.subject().identity())
                            && other.object().equals(claim.object()));
            case INSPECTS -> isOfficial(document, claim.subject(), claims)
                    && (!isScene(document, claim) || tells(document, claim.subject(), VISIT));
            default -> true;
        }).toList();
    }

    /** Whether but the place is told at which something else goes on. */
    private static boolean isScene(AnnotatedDocument document, Claim claim) {
        return claim.evidence().stream().map(document::words)
                .allMatch(words -> AT_A_PLACE.isIn(words) && !VISIT.matcher(words).find());
    }

    /** Whether somebody holds an office, or is told of as one of the leaders or the first of a party. */
    private static boolean isOfficial(AnnotatedDocument document, Entity person, Collection<Claim> claims) {
        return claims.stream().anyMatch(other -> OFFICES.contains(other.predicate())
                && other.subject().identity().equals(person.identity())) || tells(document, person, LEADERS);
    }

    private static boolean tells(AnnotatedDocument document, Entity person, Pattern what) {
        return document.document().body().stream().map(sentence -> document.words(sentence.span()))
                .anyMatch(words -> words.contains(person.name()) && what.matcher(words).find());
    }

    private static boolean isSaid(AnnotatedDocument document, Claim claim) {
        return claim.evidence().stream().anyMatch(span -> SAID.isIn(document.words(span)));
    }
}
