package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wenpu.Texts.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;

/** Who and what is meant: lists, shared heads, pronouns, divisions (guideline, rules 1 to 5). */
class ResolutionTest {

    @Test
    void whoIsNamedInTheLastParagraphWasThereAllAlong() {
        var text = "4月14日，市长王建国到延吉市、龙井市调研产业发展。\n在青山公园，王建国察看了水质。\n"
                + "调研期间，王建国主持召开座谈会，听取工作汇报。\n";
        assertEquals(Set.of("李明华 attends 调研 (reported)"), claims("attends", text + "副市长李明华参加。"));
        assertEquals(Set.of("李明华 attends 座谈会 (reported)"),
                claims("attends", text.strip() + "副市长李明华参加。"));
    }

    @Test
    void whoMeetsWithoutANameIsNobody() {
        assertEquals(Set.of(), claims("meetsWith", "会谈期间，双方将就延吉市与龙井市之间的合作前景交换意见。"));
    }

    @Test
    void whatIsToldOfAnEventIsOfWhoHoldsItAndOfNobodyElse() {
        assertEquals(Set.of(), claims("develops", "全国煤炭行业现场会在延吉市举行。大会以绿色发展为主题，大力发展循环经济。"));
        assertEquals(Set.of(), claims("develops", "延吉市数字经济大会举行。项目旨在打造东北亚数字高地，大力发展数字经济。"));
        assertEquals(Set.of("延吉市 develops 乡村旅游 (reported)"),
                claims("develops", "延吉市举办旅游节。旅游节通过主题活动，大力发展乡村旅游。"));
    }

    @Test
    void eachMemberOfAListGivesAClaim() {
        assertEquals(Set.of("延吉市 advances 老旧小区改造 (directive)", "延吉市 advances 河道治理 (directive)",
                "延吉市 advances 管网更新 (directive)"), claims("advances", "延吉市要推进老旧小区改造、河道治理、管网更新等工程。"));
    }

    @Test
    void theFieldsOfTwoCountedGroupsArePartedByTheWordBetweenThem() {
        assertEquals(Set.of("延吉市 targets 纺织 (directive)", "延吉市 targets 建材 (directive)",
                "延吉市 targets 光伏 (directive)", "延吉市 targets 储能 (directive)"),
                claims("targets", "延吉市要聚焦纺织、建材两大传统产业和光伏、储能两大新兴产业招商。"));
    }

    @Test
    void aSpiritKeepsItsManner() {
        assertEquals(Set.of("延吉市 upholds 连续作战精神 (directive)"), claims("upholds", "延吉市要发扬连续作战精神。"));
    }

    @Test
    void aShortNameIsThatOfTheTownThatIsNamed() {
        assertEquals(Set.of("安图镇 develops 旅游业 (reported)"),
                claims("develops", "王建国来到安图镇。安图大力发展旅游业。"));
        assertEquals(Set.of("安图县 develops 旅游业 (reported)"),
                claims("develops", "王建国来到安图县安图镇。安图大力发展旅游业。"));
    }

    @Test
    void aBodyOfADivisionIsTheOneThatIsNamedInFull() {
        assertEquals(Set.of("王建国 memberOf 龙井市党政代表团 (reported)"), claims("memberOf",
                "龙井市党政代表团到延吉市考察。延吉市发展旅游业。延吉市委书记李明华介绍情况。王建国率市党政代表团来到延吉市博物馆。"));
    }

    @Test
    void aCityIsMeantWhereSeveralOfItsCountiesAreNamed() {
        assertEquals(Set.of("王建国 holdsPost 长春市长 (reported)"),
                claims("holdsPost", "市长王建国到榆树市、德惠市和农安县调研。榆树市发展旅游业。"));
        assertEquals(Set.of("王建国 holdsPost 榆树市长 (reported)"),
                claims("holdsPost", "市长王建国到青山镇调研。榆树市发展旅游业。"));
    }

    @Test
    void anAutonomousRegionIsMeantByItsClass() {
        assertEquals(Set.of("王建国 holdsPost 宁夏回族自治区商务厅厅长 (reported)"),
                claims("holdsPost", "中卫市发展旅游业。自治区商务厅厅长王建国讲话。"));
        assertEquals(Set.of("宁夏回族自治区 upholds 问题导向 (directive)"), claims("upholds",
                "8月1日，全区教育大会在中卫市召开，自治区党委书记王建国讲话。\n王建国强调，要坚持问题导向。"));
        assertEquals(Set.of("宁夏回族自治区 develops 旅游业 (reported)"),
                claims("develops", "会议在中卫市举行。全区各级大力发展旅游业。"));
    }

    @Test
    void aMeetingOfAllOfADivisionCallsOnIt() {
        assertEquals(Set.of("吉林省 upholds 问题导向 (directive)", "吉林省 upholds 人民至上 (directive)"), claims("upholds",
                "8月1日，全省财政工作会议在延吉市召开，延吉市市长王建国致辞。会议强调，各地要坚持问题导向。要坚持人民至上。"));
    }

    @Test
    void aDeputyWhoIsAtTheHeadOfAnotherDivisionSpeaksForThat() {
        assertEquals(Set.of("龙井市 upholds 问题导向 (directive)"), claims("upholds",
                "延边州副州长、龙井市委书记王建国在青山口岸强调，要坚持问题导向。"));
    }

    @Test
    void bothSidesInTheWordsOfWhoMeetsSomebodyAreTheirs() {
        var meeting = "延吉市市长王建国会见青山乳业集团董事长李明华一行。王建国说，延边大学与延吉学院签订合作协议。希望双方在旅游、农业等领域加强合作。";
        assertEquals(Set.of("延吉市 targets 旅游 (directive)", "延吉市 targets 农业 (directive)",
                "青山乳业集团 targets 旅游 (directive)", "青山乳业集团 targets 农业 (directive)"), claims("targets", meeting));
    }

    @Test
    void whatIsSignedInTheEndIsNotMeantBefore() {
        assertEquals(Set.of(), claims("targets", "王建国说，希望双方在旅游、农业等领域加强合作。\n会上，延边大学与延吉学院签订合作协议。"));
    }

    @Test
    void aGovernmentIsNotThatOfAnotherDivisionThatIsNamedInFull() {
        assertEquals(Set.of("长春市政府 hosts 青山座谈会 (reported)"), claims("hosts",
                "长春讯，市政府召开青山座谈会。长春市长王建国讲话，长春市发展旅游业，榆树市政府负责人参加。"));
    }

    @Test
    void anOfficeIsNotInTheCityOfAForeignGuest() {
        assertEquals(Set.of("安娜·索科洛娃 holdsPost 海参崴市工商会会长 (reported)", "王建国 holdsPost 延吉市副市长 (reported)"),
                claims("holdsPost", "延吉市商务局举行会见。海参崴市工商会会长安娜·索科洛娃，副市长王建国参加会见。"));
    }

    @Test
    void aWorkIsSharedByTheNounsItIsDoneTo() {
        assertEquals(Set.of("延吉市 advances 陶瓷行业超低排放改造 (directive)", "延吉市 advances 玻璃行业超低排放改造 (directive)"),
                claims("advances", "延吉市要推进陶瓷、玻璃行业超低排放改造。"));
        assertEquals(Set.of("延吉市 advances 退役军人就业 (directive)", "延吉市 advances 残疾人就业 (directive)"),
                claims("advances", "延吉市要做好退役军人、残疾人等重点群体就业工作。"));
    }

    @Test
    void whatComesOfAnIndustryIsPartOfItsConversion() {
        assertEquals(Set.of("延吉市 advances 传统产业改造升级 (directive)"),
                claims("advances", "延吉市要推动传统产业改造升级。"));
    }

    @Test
    void aSharedModifierAndHeadAreRestored() {
        assertEquals(Set.of("上海市 aimsToBecome 国际经济中心 (directive)", "上海市 aimsToBecome 国际金融中心 (directive)",
                "上海市 aimsToBecome 国际贸易中心 (directive)"), claims("aimsToBecome", "上海市要建设国际经济、金融、贸易中心。"));
        assertEquals(Set.of("上海市 aimsToBecome 国际贸易中心 (directive)", "上海市 aimsToBecome 国际航运中心 (directive)",
                "上海市 aimsToBecome 国际科技创新中心 (directive)"), claims("aimsToBecome", "上海市要建设国际贸易、航运和科技创新中心。"));
    }

    @Test
    void anOfficeTakesTheBodyOfItsNeighbour() {
        assertEquals(Set.of("王建国 holdsPost 江苏省公安厅党委书记 (reported)", "王建国 holdsPost 江苏省公安厅厅长 (reported)"),
                claims("holdsPost", "江苏省公安厅党委书记、厅长王建国出席会议。"));
    }

    @Test
    void aShortNameMayStandBetweenABodyAndItsOffice() {
        assertEquals(Set.of("王建国 holdsPost 延吉乳业集团有限公司党委书记 (reported)",
                        "王建国 holdsPost 延吉乳业集团有限公司董事长 (reported)"),
                claims("holdsPost", "延吉乳业集团有限公司（以下简称延吉乳业集团）党委书记、董事长王建国出席会议。"));
    }

    @Test
    void aPaperTellsOfItsDivision() {
        assertEquals(Set.of("王建国 holdsPost 吉林省委书记 (reported)"),
                claims("holdsPost", "吉林日报讯（记者李明）省委书记王建国主持召开会议，部署防汛工作。"));
        assertEquals(Set.of("王建国 holdsPost 省委书记 (reported)"),
                claims("holdsPost", "省委书记王建国主持召开会议，部署防汛工作。来源：吉林日报"));
    }

    @Test
    void theLeadersOfAZoneShareItsNameAndNoBodyOfIt() {
        assertEquals(Set.of("王建国 holdsPost 青山高新区党工委书记 (reported)", "王建国 holdsPost 青山高新区管委会主任 (reported)",
                        "李明华 holdsPost 青山高新区党工委副书记 (reported)", "李明华 holdsPost 青山高新区管委会副主任 (reported)"),
                claims("holdsPost", "青山高新区党工委书记、管委会主任王建国主持会议，党工委副书记、管委会副主任李明华参加。"));
    }

    @Test
    void aPartOfABodyCalledByItsClassBelongsToTheOneTheArticleNames() {
        assertEquals(Set.of("王建国 holdsPost 延吉市财政局局长 (reported)", "李明华 holdsPost 延吉市财政局党组成员 (reported)",
                        "李明华 holdsPost 延吉市财政局副局长 (reported)"),
                claims("holdsPost", "延吉市财政局局长王建国主持会议。局党组成员、副局长李明华参加。"));
        assertEquals(Set.of("王建国 holdsPost 青山大学党委书记 (reported)"),
                claims("holdsPost", "青山大学举行座谈会。校党委书记王建国参加。"));
        assertEquals(Set.of("李明华 holdsPost 局党组成员 (reported)"), claims("holdsPost", "局党组成员李明华参加。"));
    }

    @Test
    void anUrbanCommunityIsNoDistrict() {
        assertEquals(Set.of("王建国 holdsPost 区教育局局长 (reported)"),
                claims("holdsPost", "区教育局局长王建国来到石桥社区走访。石桥社区介绍了情况。"));
    }

    @Test
    void anOfficeTakesTheBodyOfAColleague() {
        assertEquals(Set.of("王建国 holdsPost 延吉乳业集团董事长 (reported)", "李明华 holdsPost 延吉乳业集团总经理 (reported)"),
                claims("holdsPost", "延吉乳业集团董事长王建国、总经理李明华出席活动。"));
        assertEquals(Set.of("王建国 holdsPost 昆明市教育局局长 (reported)", "李明华 holdsPost 昆明市教育局副局长 (reported)"),
                claims("holdsPost", "昆明市教育局局长王建国出席会议并讲话，副局长李明华主持会议。"));
        assertEquals(Set.of("王建国 holdsPost 昆明市教育局局长 (reported)", "李明华 holdsPost 院长 (reported)"),
                claims("holdsPost", "昆明市教育局局长王建国、院长李明华出席活动。"));
    }

    @Test
    void anOfficeTakesTheDivisionOfAColleague() {
        assertEquals(Set.of("王建国 holdsPost 吉林省委书记 (reported)", "李明华 holdsPost 吉林省长 (reported)",
                        "张晓东 holdsPost 辽宁省委书记 (reported)", "陈志强 holdsPost 辽宁省长 (reported)"),
                claims("holdsPost", "吉林省委书记王建国、省长李明华与辽宁省委书记张晓东、省长陈志强座谈。"));
        assertEquals(Set.of("王建国 holdsPost 江西副省长 (reported)", "李明华 holdsPost 江西省政府副秘书长 (reported)"),
                claims("holdsPost", "江西副省长王建国，省政府副秘书长李明华出席。"));
        assertEquals(Set.of("王建国 holdsPost 广东省委书记 (reported)", "李明华 holdsPost 广东省委副书记 (reported)",
                        "李明华 holdsPost 广东省长 (reported)"),
                claims("holdsPost", "广东省委书记王建国，省委副书记、省长李明华出席。延边是吉林省的自治州。吉林省很大。"));
    }

    @Test
    void aProvinceIsToldByItsCities() {
        assertEquals(Set.of("王建国 holdsPost 山东省副省长 (reported)"), claims("holdsPost",
                "副省长王建国到德州市、聊城市检查防汛工作。王建国要求，加强与河北省水利厅的会商。"));
    }

    @Test
    void aPartyCongressTellsItsProvince() {
        assertEquals(Set.of("王建国 holdsPost 贵州省委书记 (reported)"), claims("holdsPost",
                "中国共产党贵州省第十三届委员会第七次全体会议举行。省委书记王建国作了讲话。会议强调，要深化与广东的协作。"));
    }

    @Test
    void aCityWhoseLeadersAreNamedInFullIsHardlyTheOneOfTheOthers() {
        assertEquals(Set.of("王建国 holdsPost 岳阳市副市长 (reported)", "李明华 holdsPost 临湘市委副书记 (reported)",
                        "李明华 holdsPost 临湘市长 (reported)"), claims("holdsPost",
                "由岳阳市工信局、岳阳市工商联主办，临湘市政府承办的对接会在临湘市举行。副市长王建国出席，临湘市委副书记、市长李明华致辞。"));
        assertEquals(Set.of("王建国 holdsPost 临湘市委书记 (reported)", "李明华 holdsPost 临湘市长 (reported)"),
                claims("holdsPost", "临湘市委书记王建国、市长李明华参加。岳阳市派人观摩。"));
        assertEquals(Set.of("王建国 holdsPost 贵州省委书记 (reported)", "李明华 holdsPost 广东省委书记 (reported)"),
                claims("holdsPost", "省委书记王建国率贵州省党政代表团在广东省考察。广东省委书记李明华参加。"));
    }

    @Test
    void leadersWithoutANameGoOnWithTheVisit() {
        assertEquals(Set.of("王建国 inspects 石桥社区 (reported)", "王建国 inspects 青山公园 (reported)",
                        "王建国 inspects 白水广场 (reported)"),
                claims("inspects", "市长王建国来到石桥社区。随后，市领导一行实地察看青山公园、白水广场。"));
        assertEquals(Set.of("王建国 inspects 石桥社区 (reported)"),
                claims("inspects", "市长王建国来到石桥社区。市领导出席青山公园启用仪式。"));
    }

    @Test
    void anOfficeTakesNoPartyForItsDivision() {
        assertEquals(Set.of("王建国 holdsPost 民建市委主委 (reported)", "王建国 holdsPost 延吉市副市长 (reported)"),
                claims("holdsPost", "延吉市召开会议。民建市委主委、副市长王建国出席。"));
    }

    @Test
    void anOfficeBesideAPanelOrACommitteeIsOfItsBody() {
        assertEquals(Set.of("王建国 appointedTo 青山县人民法院副院长 (reported)",
                        "王建国 appointedTo 青山县人民法院审判委员会委员 (reported)",
                        "王建国 appointedTo 青山县人民法院审判员 (reported)"),
                claims("appointedTo", "会议决定任命王建国为青山县人民法院副院长、审判委员会委员、审判员。"));
        assertEquals(Set.of("王建国 holdsPost 吉林省纪委常委 (reported)", "王建国 holdsPost 吉林省纪委秘书长 (reported)"),
                claims("holdsPost", "王建国曾任吉林省纪委常委、秘书长。"));
    }

    @Test
    void whatGoesOnIsOneFactWhoeverNamesIt() {
        assertEquals(Set.of("王建国 holdsPost 延吉市长 (reported)"),
                claims("holdsPost", "李明华指出，要落实延吉市长王建国的要求。延吉市长王建国出席会议。"));
    }

    @Test
    void aFormerOfficeIsAlsoCalledByItsName() {
        assertTrue(Texts.claims("青山县财政局原局长王建国接受审查调查。").stream()
                .anyMatch(claim -> claim.object() instanceof Entity office
                        && office.alternatives().contains("青山县财政局局长")));
    }

    @Test
    void anOfficeBehindANameTakesTheBodyBeforeIt() {
        assertEquals(Set.of("王建国 holdsPost 昆明市教育局副局长 (reported)"),
                claims("holdsPost", "活动中，昆明市教育局王建国副局长介绍情况。王建国副局长强调，要抓好工作。"));
    }

    @Test
    void aPartyHasNoPartInTheOtherOfficesOfItsMembers() {
        assertEquals(Set.of("王建国 holdsPost 民进昆明市委会主委 (reported)", "王建国 holdsPost 昆明市教育局副局长 (reported)"),
                claims("holdsPost", "民进昆明市委会主委、市教育局副局长王建国出席会议。"));
    }

    @Test
    void departmentsActByTheirDivisionAndField() {
        assertEquals(Set.of("昆明市市场监管部门 tackles 假冒伪劣 (reported)"),
                claims("tackles", "今年以来，昆明市市场监管部门开展行动，整治假冒伪劣。"));
    }

    @Test
    void whoCarriesOutWhatAMeetingDecidedIsNotAtIt() {
        assertEquals(Set.of("王建国 addresses 企业座谈会 (reported)"), claims("addresses",
                "昆明市教育局召开企业座谈会，落实国务院常务会议有关部署。局长王建国强调，要加强管理。"));
    }

    @Test
    void bothSidesAreTheLastTwoTalkedOfTogether() {
        assertEquals(Set.of("苏州市 targets 旅游 (directive)", "昆明市 targets 旅游 (directive)",
                "苏州市 targets 农业 (directive)", "昆明市 targets 农业 (directive)"),
                claims("targets", "王建国说，苏州市与昆明市交往密切。希望双方在旅游、农业等领域加强合作。"));
    }

    @Test
    void theCommitteeOfAMemberIsThatOfTheNextOffice() {
        assertEquals(Set.of("王建国 holdsPost 昆明市委委员 (reported)", "王建国 holdsPost 昆明市委副书记 (reported)"),
                claims("holdsPost", "昆明市委委员、副书记王建国出席会议。"));
    }

    @Test
    void aVisitorSpeaksToTheAudienceThatHeMeets() {
        assertEquals(Set.of("王建国 addresses 延吉市消防救援大队 (reported)"), claims("addresses",
                "王建国来到延吉市消防救援大队，与指战员亲切交谈。他说，大家辛苦了。"));
        assertEquals(Set.of(), claims("addresses", "王建国来到延吉市消防救援大队。他说，要发展旅游业。"));
    }

    @Test
    void aMeetingWithoutANameIsThatOfItsBody() {
        var text = "8月1日，青山县委常委会召开会议。县委书记王建国主持会议。";
        assertEquals(Set.of("青山县委常委会 hosts 青山县委常委会会议 (reported)"), claims("hosts", text));
        assertEquals(Set.of("青山县委常委会会议 occursOn --08-01 (reported)"), claims("occursOn", text));
        assertEquals(Set.of("王建国 chairs 青山县委常委会会议 (reported)"), claims("chairs", text));
    }

    @Test
    void anEventIsNamedWithoutItsMeasure() {
        assertEquals(Set.of("“爱在延吉”音乐会 occursOn --08-01 (reported)"),
                claims("occursOn", "8月1日，青山社区举办了一场“爱在延吉”音乐会。"));
    }

    @Test
    void whoIsHeardAtAMeetingSpeaksToIt() {
        assertEquals(Set.of("王建国 addresses 全省文旅大会 (reported)"),
                claims("addresses", "8月1日，在延吉举行的全省文旅大会上，副省长王建国表示，要发展旅游业。"));
        assertEquals(Set.of("王建国 addresses 2023年延吉经济工作会议 (reported)"), claims("addresses",
                "2023年延吉经济工作会议召开。会议传达了全国财政工作会议和全省财政工作会议精神。市长王建国指出，要发展旅游业。"));
    }

    @Test
    void whoHeadsABodyCallsOnItAtItsOwnMeeting() {
        var text = "8月1日，延吉市教育局召开经济工作会议。市委常委、市教育局局长王建国指出，要推进校舍改造工程。";
        assertEquals(Set.of("延吉市教育局 advances 校舍改造工程 (directive)"), claims("advances", text));
    }

    @Test
    void thoseWhoAreMetDoNotMeetEachOther() {
        assertEquals(Set.of("王建国 meetsWith 李明华 (reported)", "王建国 meetsWith 张晓东 (reported)"),
                claims("meetsWith", "王建国与李明华、张晓东座谈。"));
    }

    @Test
    void aListOfVillagesGoesOnWithTheNextTown() {
        assertEquals(Set.of("青山镇 locatedIn 延吉市 (reported)", "石桥村 locatedIn 青山镇 (reported)",
                "白水镇 locatedIn 延吉市 (reported)", "红日村 locatedIn 白水镇 (reported)"),
                claims("locatedIn", "延吉市青山镇石桥村、白水镇红日村受灾。"));
    }

    @Test
    void theBodiesOfOneFieldAreCalledOnTogether() {
        assertEquals(Set.of("吉林省住建系统 upholds 底线思维 (directive)"),
                claims("upholds", "延吉市召开推进会。王建国强调，全省住建系统要坚持底线思维。"));
        assertEquals(Set.of("延吉市 upholds 底线思维 (directive)"),
                claims("upholds", "延吉市召开推进会。王建国强调，各级各部门要坚持底线思维。"));
        assertEquals(Set.of("延吉市 upholds 底线思维 (reported)"),
                claims("upholds", "延吉市召开推进会。各级审计机关迅速行动，坚持底线思维。"));
        assertEquals(Set.of("教育战线 upholds 底线思维 (directive)"),
                claims("upholds", "延吉市召开推进会。王建国强调，教育战线要坚持底线思维。"));
    }

    @Test
    void aCourtCallsOnItself() {
        assertEquals(Set.of("延吉市人民法院 upholds 底线思维 (directive)"),
                claims("upholds", "延吉市人民法院指出，要坚持底线思维。"));
    }

    @Test
    void anArrangementIsNoSpeech() {
        assertEquals(Set.of("延吉市人民法院 upholds 问题导向 (planned)"),
                claims("upholds", "延吉市人民法院将落实上级有关部署要求，坚持问题导向。"));
    }

    @Test
    void aZoneIsNoCity() {
        assertEquals(Set.of("全市 upholds 底线思维 (directive)"), claims("upholds", "王建国来到石桥工业园区附近。他说，我市要坚持底线思维。"));
    }

    @Test
    void unknownMembersOfAListOfBodiesAreBodies() {
        assertEquals(Set.of("延吉市总工会 attends 座谈会 (reported)", "拉拉 attends 座谈会 (reported)",
                "小石桥 attends 座谈会 (reported)"), claims("attends", "市委召开座谈会。延吉市总工会、拉拉、小石桥等单位负责人先后发言。"));
    }

    @Test
    void anOccasionIsNamedByAllItsVerbs() {
        assertEquals(Set.of("走访调研 takesPlaceAt 延吉市 (reported)"),
                claims("takesPlaceAt", "王建国到延吉市走访调研。"));
    }

    @Test
    void whoOnlySaysSomethingAtAMeetingDoesNotAddressIt() {
        assertEquals(Set.of(), claims("addresses", "市委召开推进会。企业负责人、青山乳业总经理王建国说，要发展旅游业。"));
        assertEquals(Set.of("王建国 addresses 推进会 (reported)"),
                claims("addresses", "市委召开推进会。市委书记王建国强调，要发展旅游业。"));
        assertEquals(Set.of("王建国 addresses 会议 (reported)"),
                claims("addresses", "市长王建国走访企业，随后召开会议。王建国强调，要发展旅游业。"));
    }

    @Test
    void aNameThatReadsLikeADeedIsWhole() {
        assertEquals(Set.of("延吉市 upholds 党的全面领导 (directive)"), claims("upholds", "延吉市要坚持党的全面领导。"));
        assertEquals(Set.of("延吉市 advances 学习贯彻新发展理念主题教育 (directive)"),
                claims("advances", "延吉市要开展学习贯彻新发展理念主题教育。"));
    }

    @Test
    void twoNamesThatAreJoinedAreTwo() {
        assertEquals(Set.of("延吉市 upholds 新发展理念 (directive)", "延吉市 upholds 党的二十大精神 (directive)"),
                claims("upholds", "延吉市要学习贯彻新发展理念和党的二十大精神。"));
    }

    @Test
    void theSpiritOfAMeetingStandsByItself() {
        assertEquals(Set.of("延吉市 upholds 全国林业工作会议精神 (reported)", "延吉市 upholds 市相关会议精神 (reported)"),
                claims("upholds", "延吉市贯彻落实全国林业工作会议和市相关会议精神。"));
        assertEquals(Set.of("延吉市 upholds 全市林业工作会议精神 (reported)"),
                claims("upholds", "延吉市传达学习了全市林业工作会议精神。"));
        assertEquals(Set.of("延吉市 upholds 市委三次全会精神 (directive)",
                "延吉市 upholds 市委书记王建国近期在石桥调研时的重要讲话精神 (directive)"),
                claims("upholds", "延吉市要认真学习贯彻市委三次全会和市委书记王建国近期在石桥调研时的重要讲话精神。"));
        assertEquals(Set.of(), claims("upholds", "延吉市传达学习相关会议精神。"));
    }

    @Test
    void whatASpeechWasAboutIsNoListOfPrinciples() {
        assertEquals(Set.of("延吉市 upholds 王建国书记关于图们、龙井振兴发展重要讲话和指示批示精神 (directive)"),
                claims("upholds", "延吉市要贯彻王建国书记关于图们、龙井振兴发展重要讲话和指示批示精神。"));
    }

    @Test
    void whoIsFoundInsteadMustBeOfTheDomain() {
        var text = "市场监管总局价监竞争局一级巡视员李明华表示，有效提升保护能力。活动期间，各地市场监管部门共召开商业秘密保护座谈会、"
                + "行政指导会46场次。";
        assertEquals(Set.of(), claims("chairs", text));
    }

    @Test
    void aMayorNeedsNoBodyOfHisNeighbour() {
        assertEquals(Set.of("王建国 holdsPost 苏州市委副书记 (reported)", "王建国 holdsPost 苏州市长 (reported)"),
                claims("holdsPost", "苏州市委副书记、市长王建国出席会议。"));
    }

    @Test
    void aDeputyBelongsToTheDivisionOfTheArticle() {
        assertEquals(Set.of("王建国 holdsPost 苏州市常务副市长 (reported)"),
                claims("holdsPost", "苏州市召开会议。常务副市长王建国出席。"));
    }

    @Test
    void aDivisionThatABodyStandsForActsOnlyWhereADivisionMay() {
        assertEquals(Set.of(), claims("meetsWith", "柳河街道为群众办事。柳河街道办公室主任王建国介绍，街道主要做三件事。"
                + "接待苏州盐业公司、昆明水务公司等来访客商16批次。"));
    }

    @Test
    void aQuotedNameIsNoDeed() {
        assertEquals(Set.of(), claims("aimsToBecome", "昆明市召开“建设面向世界的旅游高地”主题发布会。"));
    }

    @Test
    void aPronounThatMeansNobodyActsNot() {
        assertEquals(Set.of(), claims("inspects", "他们来到长岭高新区调研。"));
    }

    @Test
    void aPronounMeansThePersonWhoActedLast() {
        assertEquals(Set.of("王建国 holdsPost 苏州市市长 (reported)"), claims("holdsPost", "王建国到会祝贺。他曾任苏州市市长。"));
    }

    @Test
    void theWholeCityIsTheOneThatTheArticleIsAbout() {
        assertEquals(Set.of("苏州市 develops 旅游产业 (directive)"),
                claims("develops", "苏州市召开会议。会议强调，全市要发展旅游产业。"));
    }

    @Test
    void bareGeneralitiesSayNothing() {
        assertEquals(Set.of(), claims("advances", "苏州市要推进重点项目，抓好各项工作，加强服务。"));
    }

    @Test
    void whatIsDeniedIsNoFact() {
        assertEquals(Set.of(), claims("hosts", "苏州市不再举办冰雪节。"));
        assertEquals(Set.of(), claims("tackles", "苏州市要严防安全事故。"));
    }

    @Test
    void theSameSaidTwiceIsOneClaimWithBothPassages() {
        var found = Texts.claims("苏州市要发展旅游产业。苏州市要大力发展旅游产业。").stream()
                .filter(claim -> claim.predicate().equals("develops")).toList();
        assertEquals(1, found.size());
        assertEquals(2, found.get(0).evidence().size());
    }

    @Test
    void aDivisionCarriesItsOtherNames() {
        var subject = Texts.claims("苏州要发展旅游产业。").get(0).subject();
        assertEquals(EntityType.ADMINISTRATIVE_DIVISION, subject.kind());
        assertEquals("苏州市", subject.name());
        assertTrue(subject.alternatives().contains("苏州"));
    }

    @Test
    void bothPartnersAreMeantByBoth() {
        assertEquals(Set.of("苏州市政府 targets 绿色能源 (planned)", "中国移动 targets 绿色能源 (planned)"), claims("targets",
                "苏州市政府与中国移动签署战略合作协议。双方将围绕绿色能源等领域开展合作。"));
    }

    @Test
    void bothAreThoseOfTheSentenceBeforeThoseOfTheArticle() {
        assertEquals(Set.of("青山集团 targets 绿色能源 (planned)", "中国移动 targets 绿色能源 (planned)"), claims("targets",
                "苏州市政府与昆明市政府签署战略合作协议。青山集团与中国移动签署合作协议，双方将围绕绿色能源等领域开展合作。"));
    }

    @Test
    void twoProvincesAreNoCities() {
        assertEquals(Set.of("江苏省 targets 旅游 (directive)", "云南省 targets 旅游 (directive)"), claims("targets",
                "苏州市与昆明市签署合作协议。江苏省与云南省签署合作协议。希望两省在旅游等领域加强合作。"));
    }

    @Test
    void aSurnameStandsForThePersonNamedBefore() {
        var text = "市委书记王建国到石桥镇调研。王书记强调，石桥镇要坚持生态优先。镇党委书记李明出席座谈会，李书记讲话。";
        assertEquals(Set.of("王建国 holdsPost 市委书记 (reported)", "李明 holdsPost 石桥镇党委书记 (reported)"),
                claims("holdsPost", text));
        assertEquals(Set.of("王建国"), Texts.claims(text).stream().filter(claim -> claim.predicate().equals("upholds"))
                .flatMap(claim -> claim.speaker().stream()).map(Entity::name).collect(Collectors.toSet()));
    }

    @Test
    void workAndLinesAreNotThoseOfAPerson() {
        assertEquals(Set.of(), claims("advances", "王建国来到石桥镇，推进老旧小区改造工程。"));
        assertEquals(Set.of(), claims("upholds", "王建国来到石桥镇，坚持生态优先。"));
        assertEquals(Set.of("石桥镇 upholds 生态优先 (reported)"), claims("upholds", "王建国说，石桥镇坚持生态优先。"));
    }

    @Test
    void whereNoDivisionIsNamedEachDepartmentMeansThoseOfTheMeeting() {
        assertEquals(Set.of("全市 upholds 底线思维 (directive)"),
                claims("upholds", "市委召开会议。会议强调，各级各部门要坚持底线思维。"));
    }

    @Test
    void whatAnEventOrAProjectIsSaidToDoItsDivisionDoes() {
        assertEquals(Set.of("延吉市 advances 河道治理工程 (reported)"),
                claims("advances", "延吉市举行开工仪式。仪式标志着河道治理工程全面启动，推进河道治理工程。"));
    }

    @Test
    void whatAPersonAnnouncesTheDivisionOrBodyDoes() {
        assertEquals(Set.of("延吉市 upholds 生态优先 (planned)"),
                claims("upholds", "延吉市市长王建国来到工地，将坚持生态优先。"));
        assertEquals(Set.of("青山集团 upholds 生态优先 (planned)"),
                claims("upholds", "青山集团董事长王建国来到延吉市，将坚持生态优先。"));
    }

    @Test
    void whatADemandIsAboutIsCalledFor() {
        assertEquals(Set.of("延吉市 advances 优质粮油工程 (directive)"),
                claims("advances", "延吉市召开会议。会议还就抓好优质粮油工程、严守底线提出具体要求。"));
    }

    @Test
    void aPoliticalConferenceCallsOnItselfAtItsOwnMeeting() {
        assertEquals(Set.of("江苏省政协 upholds 党的二十大精神 (directive)"), claims("upholds",
                "江苏省政协召开主席会议。江苏省政协主席王建国主持会议并指出，要全面贯彻党的二十大精神。"));
    }

    @Test
    void aMeetingWhoseSpiritIsStudiedIsNotWhereTheArticleIs() {
        assertEquals(Set.of("李明 attends 签约 (reported)"), claims("attends",
                "苏州市政府与昆明市政府达成战略合作。副市长李明见证签约。"
                        + "此举是贯彻全国农业工作座谈会上重要讲话精神的举措。"));
    }

    @Test
    void whatPeopleStudyAtAMeetingItsBodyUpholds() {
        assertEquals(Set.of("苏州市政府党组 upholds 党的二十大精神 (reported)"), claims("upholds",
                "市长王建国主持召开苏州市政府党组（扩大）会议，传达学习党的二十大精神。"));
        assertEquals(Set.of("苏州市财政局 upholds 党的二十大精神 (reported)"), claims("upholds",
                "苏州市财政局党组书记、局长王建国主持召开会议，传达学习党的二十大精神。"));
    }

    @Test
    void theTaskOfAMeetingIsItsOwn() {
        assertEquals(Set.of(), claims("upholds", "王建国、李明出席会议。会议的主要任务是学习贯彻党的二十大精神。").stream()
                .filter(claim -> claim.startsWith("李明")).collect(Collectors.toSet()));
    }

    @Test
    void aMeetingCallsOnTheBodyOfWhoIsInTheChair() {
        assertEquals(Set.of("国家青山监察局 upholds 问题导向 (directive)"), claims("upholds",
                "国家青山监察局局长王建国主持召开党组会。会议指出，要坚持问题导向。"));
    }

    @Test
    void aSpeakerWhoGovernsNothingCallsOnTheBodyOfItsDivision() {
        assertEquals(Set.of("江苏省政协 upholds 问题导向 (directive)"), claims("upholds",
                "江苏省政协主席王建国到苏州市调研。江苏省有关部门参加。王建国强调，要坚持问题导向。"));
    }

    @Test
    void anOfficeOfItsClassIsThatOfTheFirstBodyOfTheClass() {
        assertEquals(Set.of("青山区交通委 upholds 问题导向 (directive)"), claims("upholds",
                "青山区交通委召开工作会议。委党组书记、主任王建国指出，要坚持问题导向。"));
    }

    @Test
    void whereNoDivisionIsNamedACallMeansTheOneOfItsClass() {
        assertEquals(Set.of("全区 upholds 底线思维 (directive)"), claims("upholds",
                "区委副书记、区长王建国到城市广场调研。王建国强调，要坚持底线思维。"));
        assertEquals(Set.of("全市 upholds 底线思维 (directive)"), claims("upholds",
                "市委召开专题会议。会议强调，我市要坚持底线思维。"));
    }

    @Test
    void whereNoDivisionIsNamedACallMeansTheBodyOfItsSpeaker() {
        assertEquals(Set.of("省委政法委 upholds 底线思维 (directive)"), claims("upholds",
                "省委常委、省委政法委书记王建国主持召开全体会议。王建国强调，要坚持底线思维。"));
    }

    @Test
    void theMeetingOfAGovernmentCallsOnItsDivision() {
        assertEquals(Set.of("全市 upholds 底线思维 (directive)"), claims("upholds",
                "市长王建国主持召开市政府第34次常务会议。会议听取了在四川省学习考察情况。会议强调，要坚持底线思维。"));
    }

    @Test
    void theHeadOfADistrictCallsOnIt() {
        assertEquals(Set.of("全区 upholds 底线思维 (directive)"), claims("upholds",
                "区委书记王建国检查防汛工作。王建国要求，台风可能对上海造成影响，要坚持底线思维。"));
        assertEquals(Set.of("全区 upholds 底线思维 (directive)"), claims("upholds",
                "区委书记王建国到上海检查工作。王建国要求，全区上下要坚持底线思维。"));
        assertEquals(Set.of("上海市 upholds 底线思维 (directive)"), claims("upholds",
                "上海召开防汛工作会议。会议要求，各区要坚持底线思维。"));
    }

    @Test
    void theTroopsOfAPlaceAreABody() {
        assertEquals(Set.of("驻延部队 upholds 底线思维 (directive)"), claims("upholds",
                "延吉市召开座谈会。王建国希望驻延部队坚持底线思维。"));
    }

    @Test
    void aDocumentCallsOnTheBodyThatIssuesIt() {
        assertEquals(Set.of("国家青山监察局 upholds 底线思维 (directive)"), claims("upholds",
                "国家青山监察局日前印发《工作规划》。《工作规划》提出，要坚持底线思维。"));
    }

    @Test
    void ourCountryNeedsNoNamedDivision() {
        assertEquals(Set.of("中国 upholds 自由探索 (directive)"), claims("upholds", "我国要坚持自由探索。"));
    }

    @Test
    void commonNounsBelongToTheirArticle() {
        var scopes = Texts.claims("苏州市召开经济工作会议。").stream().map(claim -> ((Entity) claim.object()).scope()).toList();
        assertEquals(List.of(Entity.Scope.ARTICLE), scopes);
    }

    @Test
    void whatNamesNobodyByItselfBelongsToItsArticle() {
        Stream.of("教育局", "市教育局", "团市委").forEach(body ->
                assertEquals(Set.of(Entity.Scope.ARTICLE), scopesOfHosts(body + "召开经济工作会议。"), body));
        Stream.of("水利部", "延吉市教育局", "镇江市教育局", "延吉高新区").forEach(body ->
                assertEquals(Set.of(Entity.Scope.SHARED), scopesOfHosts(body + "召开经济工作会议。"), body));
    }

    private static Set<Entity.Scope> scopesOfHosts(String text) {
        return Texts.claims(text).stream().filter(claim -> claim.predicate().equals("hosts"))
                .map(claim -> claim.subject().scope()).collect(Collectors.toSet());
    }

    @Test
    void aBodyBeginsWithTheClassOfItsDivisionUnlessWithTheNameOfOne() {
        assertEquals(Set.of("延吉市教育局 hosts 经济工作会议 (reported)"),
                claims("hosts", "延吉市发展茶产业。市教育局召开经济工作会议。"));
        assertEquals(Set.of("共青团延吉市委 hosts 经济工作会议 (reported)"),
                claims("hosts", "延吉市发展茶产业。团市委召开经济工作会议。"));
        assertEquals(Set.of("枣庄市中区教育局 hosts 经济工作会议 (reported)"),
                claims("hosts", "枣庄市发展茶产业。市中区教育局召开经济工作会议。"));
        assertEquals(Set.of("镇江市教育局 hosts 经济工作会议 (reported)"),
                claims("hosts", "青山镇发展茶产业。镇江市教育局召开经济工作会议。"));
    }

    @Test
    void aZoneIsNamedByTheDivisionBeforeIt() {
        assertEquals(Set.of("延吉市高新区 develops 茶产业 (reported)"), claims("develops", "延吉市高新区发展茶产业。"));
    }

    @Test
    void branchOfAnAdministrationIsNamedByPlaceAndField() {
        assertEquals(Set.of("延吉公安 advances 打击整治专项行动 (reported)"),
                claims("advances", "近日，延吉公安开展打击整治专项行动。"));
        assertEquals(Set.of("延吉市 advances 打击整治专项行动 (reported)"),
                claims("advances", "延吉市得到延吉公安的支持，开展打击整治专项行动。"));
    }

    @Test
    void aDepartmentThatActsIsNamedByItsField() {
        assertEquals(Set.of("公安机关 advances 打击整治专项行动 (reported)"),
                claims("advances", "延吉市发展茶产业。今年以来，公安机关开展打击整治专项行动。"));
        assertEquals(Set.of("延吉市 advances 打击整治专项行动 (reported)"),
                claims("advances", "延吉市得到公安机关的支持，开展打击整治专项行动。"));
        assertEquals(Set.of(), claims("leverages",
                "青山文化公司在演出中存在问题，造成不良影响。公安机关依据《治安管理处罚法》，已拘留歌手。"));
    }

    @Test
    void nobodyAttendsWhatIsOnlyCommemorated() {
        assertEquals(Set.of(), claims("attends", "今年是中国人民解放军建军96周年。王建国出席活动。"));
    }

    @Test
    void aPartyIsTheGuestWhoIsReceivedWithIt() {
        assertEquals(Set.of("王建国 inspects 青山县人民医院 (reported)"), claims("inspects",
                "市长李明华会见青山县县长王建国一行。会后，代表团一行参观青山县人民医院。"));
        assertEquals(Set.of(), claims("inspects",
                "市长李明华会见青山县县长王建国。会后，代表团一行参观青山县人民医院。"));
        assertEquals(Set.of("王建国 inspects 青山县人民医院 (reported)"), claims("inspects",
                "青山县县长王建国率党政考察团开展交流。考察团参观青山县人民医院。"));
    }

    @Test
    void aSyllableOfANameNegatesNothing() {
        assertEquals(Set.of("买买提·哈不都拉 attends 经济工作会议 (reported)"),
                claims("attends", "县长买买提·哈不都拉出席经济工作会议。"));
        assertEquals(Set.of(), claims("attends", "县长王建国不出席经济工作会议。"));
    }

    @Test
    void aPartyIsThoseWhoLeadIt() {
        assertEquals(Set.of("王建国 inspects 青山县 (reported)", "王建国 inspects 石桥村 (reported)"),
                claims("inspects", "市长王建国赴青山县调研。调研组一行察看了石桥村。"));
    }

    @Test
    void whoOnlyGoesWithAVisitorDoesNotGoOnAlone() {
        assertEquals(Set.of("王建国 inspects 青山县 (reported)", "王建国 inspects 石桥村 (reported)"),
                claims("inspects", "市长王建国赴青山县调研。副市长李明华陪同调研。先后察看了石桥村。"));
    }

    @Test
    void aPartyItselfHoldsItsMeetings() {
        assertEquals(Set.of(), claims("chairs", "市长王建国赴青山县调研。调研组召开座谈会。"));
    }

    @Test
    void whatDescribesTheFirstOfItsKindDescribesEach() {
        assertEquals(Set.of("延吉市 upholds 正确的历史观 (directive)", "延吉市 upholds 正确的民族观 (directive)"),
                claims("upholds", "延吉市要树立正确的历史观、民族观。"));
        assertEquals(Set.of("延吉市 upholds 劳模精神 (directive)", "延吉市 upholds 工匠精神 (directive)"),
                claims("upholds", "延吉市要弘扬劳模精神、工匠精神。"));
    }

    @Test
    void anOrientationIsWrittenOnceBehindItsList() {
        assertEquals(Set.of("延吉市 upholds 专业化导向 (directive)", "延吉市 upholds 市场化导向 (directive)"),
                claims("upholds", "延吉市要坚持专业化、市场化导向。"));
    }

    @Test
    void onlyAPronounStandsForTheSubjectOfItsClause() {
        assertEquals(Set.of("延吉市 aimsToBecome 旅游名城 (reported)"), claims("aimsToBecome", "延吉市将其建设成为旅游名城。"));
        assertEquals(Set.of(), claims("aimsToBecome", "延吉市让文化成为城市最亮丽的名片。"));
    }

    @Test
    void aCommonNounIsTheBodyThatItEndsOrNobody() {
        assertEquals(Set.of("延吉市人民检察院 upholds 底线思维 (reported)"),
                claims("upholds", "延吉市人民检察院开展普法活动。该院坚持底线思维。"));
        assertEquals(Set.of(), claims("upholds", "延吉市推进旧城改造。该院坚持底线思维。"));
    }

    @Test
    void aSharedNameIsThatOfTheDivisionBesideThoseNamed() {
        assertEquals(Set.of("浙江省普陀区"), subjects("upholds", "定海区、普陀区要坚持底线思维。", "普陀区"));
        assertEquals(Set.of("上海市普陀区"), subjects("upholds", "普陀区要坚持底线思维。", "普陀区"));
    }

    @Test
    void aCityGoesByItsFirstCharacterWhereItIsNamed() {
        assertEquals(Set.of("李明 inspects 景德镇市 (reported)"),
                claims("inspects", "李明一行来景调研申遗工作。景德镇市市长王建国陪同。"));
        assertEquals(Set.of(), claims("inspects", "李明一行来景调研申遗工作。"));
        assertEquals(Set.of("第九届冰雪论坛 takesPlaceAt 成都市 (reported)"),
                claims("takesPlaceAt", "第九届冰雪论坛在蓉开幕。"));
    }

    private static Set<String> subjects(String predicate, String text, String name) {
        return Texts.claims(text).stream().filter(claim -> claim.predicate().equals(predicate))
                .map(claim -> claim.subject()).filter(subject -> subject.name().equals(name)).map(Entity::identity)
                .collect(Collectors.toSet());
    }

    @Test
    void whereAnotherEventIsHeldIsNotWhereTheOneBeforeWas() {
        assertEquals(Set.of("第五届冰雪文化节 takesPlaceAt 延吉市 (reported)"), claims("takesPlaceAt",
                "第五届冰雪文化节在延吉市开幕。舞剧《青山》时下正在长春市上演。"));
        assertEquals(Set.of("会见 takesPlaceAt 长春市 (reported)", "第五届冰雪文化节 takesPlaceAt 延吉市 (reported)"),
                claims("takesPlaceAt", "第五届冰雪文化节在延吉市开幕。王建国在长春市会见了李明华。"));
        assertEquals(Set.of("第五届冰雪文化节 takesPlaceAt 延吉市 (planned)"),
                claims("takesPlaceAt", "延吉市总工会主办第五届冰雪文化节。活动将于近日在延吉市举行。"));
    }

    @Test
    void twoCitiesAreTheDivisionsThatDealWithEachOther() {
        assertEquals(Set.of("延吉市公安局 cooperatesWith 延吉乳业集团 (reported)", "延吉市 cooperatesWith 珲春市 (reported)"),
                claims("cooperatesWith", "延吉市公安局与延吉乳业集团签订协议。延吉市与珲春市签订协议。两市合作紧密。"));
    }

    @Test
    void whoDealsWithTheFirmsOfACountryDealsNotWithTheCountry() {
        assertEquals(Set.of(), claims("cooperatesWith", "延吉市与韩国企业在新能源领域深化合作。"));
        assertEquals(Set.of("延吉市 targets 新能源 (reported)"), claims("targets", "延吉市与韩国企业在新能源领域深化合作。"));
    }

    @Test
    void theCommitteeAndTheGovernmentOfADivisionActTogetherWithoutAMarkBetween() {
        var both = Set.of("延吉市委 develops 旅游业 (planned)", "延吉市政府 develops 旅游业 (planned)");
        assertEquals(both, claims("develops", "延吉市委市政府将大力发展旅游业。"));
        assertEquals(both, claims("develops", "延吉市委市政府将坚持新发展理念，大力发展旅游业。"));
        assertEquals(Set.of("延吉市教育局 develops 旅游业 (reported)"),
                claims("develops", "王建国来到延吉市教育局。延吉市教育局发展旅游业。"));
    }

    @Test
    void bothPartnersDoWhatTheyAreToDoThoughPersonsMet() {
        assertEquals(Set.of("延吉市 advances 滨江公园 (directive)", "青山乳业集团 advances 滨江公园 (directive)"), claims(
                "advances", "延吉市市长王建国会见青山乳业集团董事长李明华一行。王建国说，希望双方推进滨江公园建设。"));
    }

    @Test
    void whoLeadsTheCountryIsNotCalledOn() {
        assertEquals(Set.of("延吉市文旅局 develops 旅游业 (directive)"), claims("develops",
                "延吉市文旅局召开工作会议。会议强调，党中央、国务院已经作了部署，要抓好落实。要大力发展旅游业。"));
    }

    @Test
    void aDivisionIsNamedByAPaperABranchOfAMeetingOrATownsBody() {
        for (var named : List.of("审议了《延吉市年度计划执行情况的报告》", "市长王建国出席延吉分会场会议")) {
            assertEquals(Set.of("延吉市 develops 旅游业 (directive)"), claims(
                    "develops", named + "。王建国强调，全市要大力发展旅游业。"), named);
        }
        assertEquals(Set.of("石桥镇 develops 旅游业 (directive)"), claims("develops",
                "石桥镇第二十届人民代表大会召开。会议强调，全镇要大力发展旅游业。"));
    }

    @Test
    void aCharacterMeansTheCountryThatTheArticleNames() {
        assertEquals(Set.of("中国 cooperatesWith 新加坡 (planned)"), claims("cooperatesWith",
                "新加坡总理李明华会见王建国部长。王建国表示，中方愿同新方加强贸易合作。"));
    }

    @Test
    void theFieldsBehindAPartnerAreThoseOfBothWhereTheyWorkTogether() {
        assertEquals(Set.of("延吉市 targets 数字经济 (planned)", "延吉市 targets 生物医药 (planned)",
                        "延边大学 targets 数字经济 (planned)", "延边大学 targets 生物医药 (planned)"),
                claims("targets", "延吉市愿与延边大学加强战略规划对接，聚焦数字经济、生物医药等领域，协同推进科技攻关。"));
        assertEquals(Set.of("延吉市 targets 数字经济 (planned)", "延吉市 targets 生物医药 (planned)"),
                claims("targets", "延吉市愿与延边大学加强战略规划对接，聚焦数字经济、生物医药等领域，招引企业。"));
    }
}
