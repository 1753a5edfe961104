package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Entity;

/** In whose words an article tells something. */
class SpeakersTest {

    @Test
    void whoCallsForADeedInOneClauseSpeaks() {
        assertEquals(Set.of("问题导向 by 王建国"), spoken("upholds",
                "延吉市市长王建国到白水镇调研。王建国要求加快推进粮库改造工程，坚持问题导向。"));
        assertEquals(Set.of("生态优先 by 王建国"), spoken("upholds",
                "延吉市市长王建国到白水镇调研。他叮嘱当地要坚持生态优先。"));
    }

    @Test
    void whoCallsForSomethingMayFirstTellWhy() {
        assertEquals(Set.of("人民至上 by 王建国"), spoken("upholds",
                "延吉市市长王建国走进粮库，强调粮食安全是大事，要坚持人民至上。"));
        assertEquals(Set.of("人民至上 by -"), spoken("upholds",
                "延吉市召开会议，指出存在的问题，坚持人民至上。"));
    }

    /** What is told with a predicate, and by whom. */
    private static Set<String> spoken(String predicate, String text) {
        return Texts.claims(text).stream().filter(claim -> claim.predicate().equals(predicate))
                .map(claim -> ((Entity) claim.object()).name() + " by "
                        + claim.speaker().map(Entity::name).orElse("-"))
                .collect(Collectors.toSet());
    }
}
