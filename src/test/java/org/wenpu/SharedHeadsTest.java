package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void theWorksOfSeveralPlacesAreWrittenOnce() {
        assertEquals(Set.of("延吉市 advances 图们风光储一体化项目 (directive)", "延吉市 advances 龙井风光储一体化项目 (directive)"),
                claims("advances", "会议强调，延吉市要加快图们、龙井风光储一体化项目建设。"));
        assertEquals(Set.of("吉林省 advances 西南区域性救援中心建设 (directive)", "吉林省 advances 东北区域性救援中心建设 (directive)"),
                claims("advances", "会议强调，吉林省要推进西南、东北区域性救援中心建设。"));
        assertEquals(Set.of("延吉市 advances 海兰河水质提升攻坚 (directive)", "延吉市 advances 白水总干渠水质提升攻坚 (directive)"),
                claims("advances", "会议强调，延吉市要推进海兰河、白水总干渠水质提升攻坚。"));
    }

    @Test
    void whatPlacesAreToBuildIsNoWorkOfTheFirst() {
        assertEquals(Set.of(), claims("advances", "吉林省支持图们、龙井创建国家试点。").stream()
                .filter(claim -> claim.contains("图们创建")).collect(Collectors.toSet()));
    }

    @Test
    void strategiesOfOneListAreStrategies() {
        assertEquals(Set.of("延吉市 upholds 科教兴市战略 (directive)", "延吉市 upholds 人才强市战略 (directive)"),
                claims("upholds", "延吉市要深入实施科教兴市、人才强市战略。"));
        assertEquals(Set.of(), claims("advances", "延吉市要深入实施科教兴市、人才强市战略。"));
        assertEquals(Set.of("延吉市 upholds 人才强市战略 (directive)", "延吉市 upholds 创新驱动发展战略 (directive)"),
                claims("upholds", "延吉市要深入实施人才强市、创新驱动发展战略。"));
        assertEquals(Set.of("延吉市 upholds 人才强国战略 (directive)", "延吉市 upholds 创新驱动发展战略 (directive)"),
                claims("upholds", "延吉市要深入实施人才强国战略、创新驱动发展战略。"));
    }

    @Test
    void bareAimsAreOfWhatTheFirstIsOf() {
        assertEquals(Set.of("延吉市 aimsToBecome 城市更新先行区 (directive)", "延吉市 aimsToBecome 城市更新示范区 (directive)"),
                claims("aimsToBecome", "延吉市要打造城市更新先行区、示范区。"));
    }

    @Test
    void formulasRightBehindEachOtherAreTwo() {
        assertEquals(Set.of("延吉市 upholds 新时代“枫桥经验” (directive)", "延吉市 upholds 浦江经验 (directive)"),
                claims("upholds", "延吉市要坚持和发展新时代“枫桥经验”“浦江经验”。"));
    }

    @Test
    void whatButShowsAPrincipleOrAnAimIsNoPartOfIt() {
        assertEquals(Set.of("延吉市 upholds 人民至上 (reported)", "延吉市 upholds 生命至上 (reported)"),
                claims("upholds", "这是延吉市坚持人民至上、生命至上的具体行动。"));
        assertEquals(Set.of("延吉市 aimsToBecome 美丽中国“延吉样本” (reported)"),
                claims("aimsToBecome", "延吉市展示了打造美丽中国“延吉样本”的生动实践成果。"));
    }

    @Test
    void clausesThatDescribeAnObjectAreNoListOfObjects() {
        assertEquals(Set.of("延吉市 develops 特色产业 (directive)"),
                claims("develops", "延吉市要培育一批前景广、后劲足的特色产业。"));
        assertEquals(Set.of("延吉市 develops 完整产业体系 (directive)"),
                claims("develops", "延吉市要建立链条最长、价格最低的完整产业体系。"));
        assertEquals(Set.of(), claims("advances", "延吉市要实施一批打基础、利长远的重点项目。"));
    }

    @Test
    void theVisitsBeforeASpeechAreNoListOfSpirits() {
        assertEquals(Set.of("青山县 upholds 习近平总书记视察云南昆明、贵州遵义重要讲话精神 (reported)",
                        "青山县 upholds 党的二十大精神 (reported)"),
                claims("upholds", "青山县深入贯彻落实党的二十大精神和习近平总书记视察云南昆明、贵州遵义重要讲话精神。"));
    }

    @Test
    void twoCampaignsAreTwo() {
        assertEquals(Set.of("延吉市 advances 蓝天保卫战 (directive)", "延吉市 advances 净土保卫战 (directive)"),
                claims("advances", "延吉市要打好蓝天保卫战和净土保卫战。"));
    }

    @Test
    void whatIsBuiltTogetherIsTwo() {
        assertEquals(Set.of("延吉市 advances 城市道路 (directive)", "延吉市 advances 农村公路 (directive)"),
                claims("advances", "延吉市要加快城市道路和农村公路建设。"));
        assertEquals(Set.of("延吉市 advances 法治政府建设 (directive)", "延吉市 advances 法治社会建设 (directive)"),
                claims("advances", "延吉市要加强法治政府和法治社会建设。"));
        assertEquals(Set.of("延吉市 advances 治理体系和治理能力建设 (directive)"),
                claims("advances", "延吉市要加强治理体系和治理能力建设。"));
    }
}
