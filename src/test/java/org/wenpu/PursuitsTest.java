package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is built, what somebody is to become, and which of them the same words are. */
class PursuitsTest {

    @Test
    void anAimIsNoWorkBesides() {
        var text = "延吉市要加快建成区域性商贸枢纽。";
        assertEquals(Set.of("延吉市 aimsToBecome 区域性商贸枢纽 (directive)"), claims("aimsToBecome", text));
        assertEquals(Set.of(), claims("advances", text));
    }

    @Test
    void aZoneNamedAfterItsPlaceIsNoAimBesides() {
        var text = "延吉市高标准建设石桥国家农业示范区。";
        assertEquals(Set.of("延吉市 advances 石桥国家农业示范区 (reported)"), claims("advances", text));
        assertEquals(Set.of(), claims("aimsToBecome", text));
    }

    @Test
    void aSystemOfIndustriesIsNoAimBesides() {
        var text = "延吉市要聚力打造现代化产业体系。";
        assertEquals(Set.of("延吉市 develops 现代化产业体系 (directive)"), claims("develops", text));
        assertEquals(Set.of(), claims("aimsToBecome", text));
    }

    @Test
    void whoIsHelpedToActIsTheSubjectOfAllThatHeDoes() {
        assertEquals(Set.of("延吉市 aimsToBecome 东北亚物流枢纽 (planned)"), claims("aimsToBecome",
                "青山银行将全力帮助延吉市发展旅游业、建设东北亚物流枢纽。"));
        assertEquals(Set.of("龙井市 aimsToBecome 北方食品名城 (planned)"), claims("aimsToBecome",
                "青山银行将支持延吉市发展旅游业、龙井市打造北方食品名城。"));
        assertEquals(Set.of("延吉银行 aimsToBecome 东北亚物流枢纽 (planned)"), claims("aimsToBecome",
                "延吉银行将支持延吉市教育事业、建设东北亚物流枢纽。"));
    }
}
