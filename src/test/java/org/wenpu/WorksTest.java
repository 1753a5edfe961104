package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is pushed on. */
class WorksTest {

    @Test
    void whatOneMemberOfAListIsTheOthersAre() {
        assertEquals(Set.of("延吉市 advances 植树造林 (directive)", "延吉市 advances 林区巡护 (directive)",
                "延吉市 advances 苗木移栽 (directive)"), claims("advances", "延吉市要推进植树造林、林区巡护、苗木移栽。"));
    }

    @Test
    void whatSaysNothingOfAWorkIsNoneInItsList() {
        assertEquals(Set.of("延吉市 advances 专业培训 (directive)", "延吉市 advances 安全教育 (directive)"),
                claims("advances", "延吉市要强化安全教育、专业培训、技能提升。"));
    }
}
