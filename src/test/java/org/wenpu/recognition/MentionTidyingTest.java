package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

class MentionTidyingTest {

    private static final Analyser ANALYSER = new Analyser();

    @Test
    void frameIsNoPartOfWhatItFrames() {
        assertEquals(List.of("新发展理念"), tidied("要以新发展理念为引领。", "以新发展理念", EntityType.PRINCIPLE));
    }

    @Test
    void principleKeepsItsOwnFrame() {
        assertEquals(List.of("以人民为中心"), tidied("坚持以人民为中心。", "以人民为中心", EntityType.PRINCIPLE));
    }

    @Test
    void whatHoldsOrDescribesAnEventIsNoPartOfIt() {
        assertEquals(List.of("专题会"), tidied("王建国主持召开专题会。", "召开专题会", EntityType.EVENT));
        assertEquals(List.of("青年论坛"), tidied("以“创新”为主题的青年论坛开幕。", "以“创新”为主题的青年论坛", EntityType.EVENT));
    }

    @Test
    void dayAndCountOfAnEventAreNoPartOfIt() {
        assertEquals(List.of("全市经济工作会议"), tidied("7月24日全市经济工作会议指出。", "7月24日全市经济工作会议", EntityType.EVENT));
        assertEquals(List.of("防汛工作推进会"), tidied("召开两次防汛工作推进会。", "两次防汛工作推进会", EntityType.EVENT));
        assertEquals(List.of("一个会议"), tidied("他主持召开一个会议。", "一个会议", EntityType.EVENT));
    }

    @Test
    void townshipOfAPeopleIsOneName() {
        var text = "他来到新兴满族乡。";
        assertEquals(List.of("新兴满族乡"), tidied(text, mention(text, "新兴", EntityType.ADMINISTRATIVE_DIVISION),
                mention(text, "满族乡", EntityType.ADMINISTRATIVE_DIVISION)));
    }

    @Test
    void workLeansOnTheWaterBeforeIt() {
        var text = "推进白水河综合治理工程。";
        assertEquals(List.of("白水河综合治理工程"), tidied(text, mention(text, "白水河", EntityType.PLACE),
                mention(text, "综合治理工程", EntityType.PROJECT)));
        var road = "推进白水路综合治理工程。";
        assertEquals(List.of("白水路", "综合治理工程"), tidied(road, mention(road, "白水路", EntityType.PLACE),
                mention(road, "综合治理工程", EntityType.PROJECT)));
        var bridge = "建设白水洲长江大桥。";
        assertEquals(List.of("白水洲长江大桥"), tidied(bridge, mention(bridge, "白水洲", EntityType.PLACE),
                mention(bridge, "长江大桥", EntityType.PLACE)));
    }

    @Test
    void classOfAFirmIsNoPartOfItsName() {
        assertEquals(List.of("青山乳业有限公司"),
                tidied("走访龙头企业青山乳业有限公司。", "龙头企业青山乳业有限公司", EntityType.ORGANISATION));
        assertEquals(List.of("国有企业发展集团有限公司"),
                tidied("走访国有企业发展集团有限公司。", "国有企业发展集团有限公司", EntityType.ORGANISATION));
    }

    @Test
    void zoneIsNamedByWhatItIsFor() {
        var text = "他来到先进制造业开发区。";
        assertEquals(List.of("先进制造业开发区"), tidied(text, mention(text, "先进制造业", EntityType.INDUSTRY),
                mention(text, "开发区", EntityType.PLACE)));
    }

    @Test
    void listTakenForOneNameIsCut() {
        assertEquals(List.of("咖啡文化节", "冰雪节"), tidied("举办咖啡文化节、冰雪节。", "咖啡文化节、冰雪节", EntityType.EVENT));
    }

    @Test
    void listOfWhatAnEventIsAboutIsNotCut() {
        assertEquals(List.of("水资源管理、节约用水监督检查"),
                tidied("开展水资源管理、节约用水监督检查。", "水资源管理、节约用水监督检查", EntityType.EVENT));
    }

    @Test
    void nameOfACountryIsNoChain() {
        assertEquals(List.of("印度尼西亚"), tidied("他访问印度尼西亚。", "印度尼西亚", EntityType.ADMINISTRATIVE_DIVISION));
        assertEquals(List.of("吉林省", "延吉市"), tidied("他访问吉林省延吉市。", "吉林省延吉市", EntityType.ADMINISTRATIVE_DIVISION));
        assertEquals(List.of("枣庄", "市中区"), tidied("他访问枣庄市中区。", "枣庄市中区", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void markThatANameDoesNotCloseIsNoPartOfIt() {
        assertEquals(List.of("青年论坛"), tidied("“青年论坛开幕。", "“青年论坛", EntityType.EVENT));
        assertEquals(List.of("“青年”论坛"), tidied("“青年”论坛开幕。", "“青年”论坛", EntityType.EVENT));
    }

    @Test
    void stormIsNoEvent() {
        assertEquals(List.of(), tidied("第5号台风“青山”来了。", "第5号台风“青山”", EntityType.EVENT));
    }

    @Test
    void bodyIsNoPartOfAStation() {
        assertEquals(List.of(), tidied("驻江部队参加。", "江", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void whatIsOnlyCountedHasNoName() {
        assertEquals(List.of(), tidied("在106个社区试点。", "106个社区", EntityType.ADMINISTRATIVE_DIVISION));
        assertEquals(List.of("五家渠市"), tidied("五家渠市试点。", "五家渠市", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void nameThatReachesBackToItsMarkTakesInWhatItCovers() {
        var text = "他参加“青山湖音乐”主题采风活动。";
        var place = mention(text, "青山湖", EntityType.PLACE);
        var event = mention(text, "音乐”主题采风活动", EntityType.EVENT);
        assertEquals(List.of("“青山湖音乐”主题采风活动"), tidied(text, place, event));
    }

    @Test
    void townshipWhoseNameBeginsLikeAVillageIsOne() {
        var text = "他来到青山县石村河镇。";
        assertEquals(List.of("青山县", "石村河镇"), tidied(text, division(text, "青山县"), division(text, "石村"),
                division(text, "河镇")));
        var other = "他来到石桥村白水镇。";
        assertEquals(List.of("石桥村", "白水镇"), tidied(other, division(other, "石桥村"), division(other, "白水镇")));
    }

    @Test
    void streetOfficeKeepsTheNameOfTheTown() {
        assertEquals(List.of("白水镇街道"), tidied("他来到白水镇街道。", "白水镇", EntityType.ADMINISTRATIVE_DIVISION));
        assertEquals(List.of("白水镇街道"), tidied("白水镇街道石桥村受灾。", "白水镇", EntityType.ADMINISTRATIVE_DIVISION));
        assertEquals(List.of("白水镇"), tidied("白水镇街道整洁。", "白水镇", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void whatADivisionDoesIsNoPartOfItsName() {
        assertEquals(List.of("延吉市"), tidied("延吉市发展旅游业。", "延吉市发展旅游业", EntityType.ORGANISATION));
        assertEquals(List.of("白水镇发展实业"), tidied("白水镇发展实业。", "白水镇发展实业", EntityType.ORGANISATION));
    }

    @Test
    void dayOnWhichABodyMeetsIsNoPartOfIt() {
        assertEquals(List.of("中共青山县委"), tidied("中共青山县委7月26日召开会议。", "中共青山县委7月26日", EntityType.EVENT));
    }

    @Test
    void bodiesThatBuildTogetherAreTwo() {
        assertEquals(List.of("白水公司", "青山学院"), tidied("延吉市与白水公司共建青山学院。", "白水公司共建青山学院",
                EntityType.ORGANISATION));
    }

    @Test
    void bodiesThatWorkTogetherAreTwo() {
        assertEquals(List.of("青山大学", "水稻研究院"), tidied("延吉市与青山大学合作建设水稻研究院。",
                "青山大学合作建设水稻研究院", EntityType.ORGANISATION));
    }

    @Test
    void whoComesThereIsNoPartOfADivision() {
        assertEquals(List.of("白水镇"), tidied("他去往白水镇。", "去往白水镇", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void whatABodyDoesIsNoPartOfAnOffice() {
        assertEquals(List.of("延吉市财政局局长"), tidied("吉林省纪委监委对原延吉市财政局局长立案。",
                "吉林省纪委监委对原延吉市财政局局长", EntityType.POST));
        assertEquals(List.of(), tidied("延吉银行董事会同意聘任王建国。", "延吉银行董事会同意聘任", EntityType.POST));
    }

    private static EntityMention division(String text, String name) {
        return mention(text, name, EntityType.ADMINISTRATIVE_DIVISION);
    }

    private static List<String> tidied(String text, String name, EntityType type) {
        return tidied(text, mention(text, name, type));
    }

    private static List<String> tidied(String text, EntityMention... mentions) {
        var document = ANALYSER.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
        return new MentionTidying().tidied(document, List.of(mentions)).stream().map(EntityMention::name).toList();
    }

    private static EntityMention mention(String text, String name, EntityType type) {
        int begin = text.indexOf(name);
        return new EntityMention(new Span(begin, begin + name.length()), Set.of(type), name);
    }
}
