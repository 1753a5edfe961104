package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the members of a list share and write once. */
class SharedHeadsTest {

    @Test
    void theMeetingsOfSeveralBodiesAreWrittenOnce() {
        assertEquals(Set.of("青山县 upholds 中央农村工作会议精神 (reported)", "青山县 upholds 省委农村工作会议精神 (reported)",
                        "青山县 upholds 市委农村工作会议精神 (reported)"),
                claims("upholds", "青山县贯彻落实中央、省委、市委农村工作会议精神。"));
        assertEquals(Set.of("青山县 upholds 全国组织工作会议精神 (reported)", "青山县 upholds 全省组织工作会议精神 (reported)"),
                claims("upholds", "青山县贯彻落实全国、全省组织工作会议精神。"));
        assertEquals(Set.of("青山县 upholds 中央经济工作会议精神 (directive)", "青山县 upholds 省委经济工作会议精神 (directive)"),
                claims("upholds", "青山县要贯彻落实中央和省委经济工作会议精神。"));
    }

    @Test
    void aBodyAloneIsNoPrinciple() {
        assertEquals(Set.of("青山县 upholds 省政府工作会议精神 (reported)"),
                claims("upholds", "青山县深入贯彻省委、省政府工作会议精神。"));
    }
}
