package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is pushed on, and by which laws somebody acts. */
class WorksTest {

    @Test
    void whatOneMemberOfAListIsTheOthersAre() {
        assertEquals(Set.of("延吉市 advances 植树造林 (directive)", "延吉市 advances 林区巡护 (directive)",
                "延吉市 advances 苗木移栽 (directive)"), claims("advances", "延吉市要推进植树造林、林区巡护、苗木移栽。"));
    }

    @Test
    void whatSharesTheNameOfATreatedProblemIsNoWork() {
        var text = "延吉市要开展自建房、校车、道路交通隐患排查整治。";
        assertEquals(Set.of(), claims("advances", text));
        assertEquals(Set.of("延吉市 tackles 自建房隐患 (directive)", "延吉市 tackles 校车隐患 (directive)",
                "延吉市 tackles 道路交通隐患 (directive)"), claims("tackles", text));
    }

    @Test
    void whatSaysNothingOfAWorkIsNoneInItsList() {
        assertEquals(Set.of("延吉市 advances 专业培训 (directive)", "延吉市 advances 安全教育 (directive)"),
                claims("advances", "延吉市要强化安全教育、专业培训、技能提升。"));
    }

    @Test
    void whatOnlyDescribesAWorkIsNoMemberOfItsList() {
        assertEquals(Set.of("延吉市 advances “青山服务圈”建设 (planned)"),
                claims("advances", "延吉市将不断深化多门类、广覆盖的“青山服务圈”建设。"));
    }

    @Test
    void aWorkThatGoesOnIsOfThoseWhoActedBefore() {
        assertEquals(Set.of("延吉市 advances 滨江公园 (reported)", "延吉市 advances 青山大桥 (reported)"),
                claims("advances", "延吉市狠抓项目。滨江公园、青山大桥相继建成投用。"));
    }

    @Test
    void aWorkThatGoesOnIsNobodysWhereNoneActed() {
        assertEquals(Set.of(), claims("advances", "滨江公园、青山大桥相继建成投用。"));
    }

    @Test
    void whatIsDoneToTheLikeOfAPlaceIsDoneToIt() {
        assertEquals(Set.of("延吉市 advances 白水河综合治理 (directive)", "延吉市 advances 青山河综合治理 (directive)"),
                claims("advances", "延吉市要推进白水河、青山河综合治理。"));
    }

    @Test
    void whoHelpsOthersWithATroubleTacklesIt() {
        assertEquals(Set.of("延吉市 tackles 用地难题 (directive)", "延吉市 tackles 融资难题 (directive)"),
                claims("tackles", "延吉市要帮助企业解决用地、融资难题。"));
    }

    @Test
    void aCommissionPunishesByTheRulesThatItsInvestigationIsTold() {
        assertEquals(Set.of("延吉市纪委监委 leverages 中国共产党纪律处分条例 (reported)",
                        "延吉市纪委监委 leverages 中华人民共和国监察法 (reported)"),
                claims("leverages", "延吉市纪委监委对青山县原副县长王建国严重违纪违法问题进行了立案审查调查。经查，王建国收受礼金。"
                        + "依据《中国共产党纪律处分条例》《中华人民共和国监察法》等有关规定，经市纪委常委会会议研究，决定给予王建国开除党籍处分。"));
    }

    @Test
    void whoBeginsTheNextClauseActsByALaw() {
        assertEquals(Set.of("延吉市公安局 leverages 青山养犬管理条例 (reported)"), claims("leverages",
                "青山乳业集团未办理登记。根据《青山养犬管理条例》第三条，延吉市公安局决定予以处罚。"));
    }
}
