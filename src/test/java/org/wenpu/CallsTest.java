package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wenpu.Texts.claims;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Entity;

/** Whom a clause without a subject means, and in whose words (guideline, rule 3). */
class CallsTest {

    @Test
    void aMinisterCallsOnTheMinistryNotOnAPlaceThatIsNamed() {
        assertEquals(Set.of("水利部 advances 城市防洪 (directive)"), claims("advances", "国家防总副总指挥、水利部部长王建国主持会商会，"
                + "视频连线北京、天津。王建国强调，要做好城市防洪工作。北京、天津参加。"));
    }

    @Test
    void whoHasASeatAmongLeadersSpeaksForTheBodyThatHeHeads() {
        assertEquals(Set.of("中央政法委 upholds 依法办事 (directive)"), claims("upholds",
                "中共中央政治局委员、中央政法委书记王建国在吉林省调研时强调，我们要坚持依法办事。"));
    }

    @Test
    void aMinisterSpeaksForTheMinistryAtTheEventOfOthers() {
        assertEquals(Set.of("财政部 upholds 创新驱动 (directive)"),
                claims("upholds", "全国工商联举办民营经济峰会。财政部副部长王建国在峰会上说，要坚持创新驱动。"));
    }

    @Test
    void aSpeakersOwnBodyMayBeNamedByTheOfficeOnly() {
        assertEquals(Set.of("延吉市教育局 upholds 五育并举 (reported)"),
                claims("upholds", "延吉市教育局局长王建国介绍，近年来，我局坚持五育并举。"));
        assertEquals(Set.of("延边大学 upholds 五育并举 (reported)"),
                claims("upholds", "延边大学校长王建国说：“我校坚持五育并举。”"));
    }

    @Test
    void aCommonNounMeansTheSpeakersBodyNotTheOneNamedLast() {
        assertEquals(Set.of("延吉能源集团 upholds 创新驱动 (reported)"), claims("upholds",
                "延吉能源集团董事长王建国会见青山水泥集团总经理李明华。王建国说，近年来，集团坚持创新驱动。"));
    }

    @Test
    void whoLeadsACityOfAProvinceSpeaksForTheCity() {
        assertEquals(Set.of("延吉市 upholds 新发展理念 (reported)"), claims("upholds",
                "吉林省延吉市委书记王建国会见吉林省商务厅厅长李明华。王建国说，近年来，我们坚持新发展理念。"));
    }

    @Test
    void whoHeadsAConferenceCallsOnTheDivisionButForItsOwnWork() {
        var visit = "延吉市政协主席王建国到白水镇调研。王建国指出，";
        assertEquals(Set.of("延吉市 develops 研学旅游 (directive)"), claims("develops", visit + "要大力发展研学旅游。"));
        assertEquals(Set.of("延吉市政协 advances 主题教育 (directive)"), claims("advances", visit + "要深入推进主题教育。"));
    }

    @Test
    void whoSpeaksForABodyMeansIt() {
        assertEquals(Set.of("延吉市教育局 upholds 五育并举 (reported)"),
                claims("upholds", "“我们坚持五育并举。”延吉市教育局有关负责人说。"));
    }

    @Test
    void aMeetingCallsOnItsHostNotOnWhoReportedAtIt() {
        assertEquals(Set.of("吉林省商务厅 upholds 问题导向 (directive)"), claims("upholds", "吉林省商务厅召开工作会议。"
                + "长春市、吉林市商务局作交流发言。会议对下一步工作作了部署：要坚持问题导向。"));
    }

    @Test
    void whoIsNamedFirstOfCentralHostsIsCalledOn() {
        assertEquals(Set.of("水利部 advances 城市防洪 (directive)"), claims("advances", "水利部、应急管理部联合召开会议，"
                + "视频连线吉林省。会议强调，要做好城市防洪工作。"));
    }

    @Test
    void allCourtsOfADivisionAreNotTheDivision() {
        assertEquals(Set.of("全市法院 upholds 绿色发展理念 (reported)"),
                claims("upholds", "延吉市召开会议。全市法院牢固树立绿色发展理念。"));
    }

    @Test
    void aBodyIsKnownByItsWholeName() {
        assertEquals(Set.of("王建国 holdsPost 国家防总副总指挥 (reported)", "王建国 holdsPost 水利部部长 (reported)"),
                claims("holdsPost", "国家防总副总指挥、水利部部长王建国出席会议。"));
    }

    @Test
    void aPressOfficeActsForNobody() {
        assertEquals(Set.of(), claims("develops", "国务院新闻办公室举行新闻发布会。王建国说，要大力发展旅游产业。"));
    }

    @Test
    void theNumberAndDayOfAMeetingAreNoPartOfWhoseItIs() {
        assertEquals(Set.of("江苏省 develops 旅游产业 (directive)"),
                claims("develops", "江苏省召开第19次省政府常务会议。会议指出，要大力发展旅游产业。"));
    }

    @Test
    void anArticleIsAboutTheDivisionWhoseCountedEventItTells() {
        assertEquals(Set.of("南关区 upholds 党建引领 (directive)"), claims("upholds",
                "2024年南关区社区工作会议召开，有关负责人从长春赶来。要坚持党建引领。"));
    }

    @Test
    void aTownIsNoDistrictOfTheSameName() {
        assertEquals(Set.of("梅县区 upholds 绿色发展 (reported)"), claims("upholds",
                "城东镇党委书记王建国说，全区坚持绿色发展。梅县区召开会议。"));
    }

    @Test
    void anArticleIsAboutTheInnermostDivisionOfABody() {
        assertEquals(Set.of("南关区 develops 旅游产业 (directive)"),
                claims("develops", "长春市南关区财政局、长春市南关区商务局参加会议。会议强调，要大力发展旅游产业。"));
    }

    @Test
    void anOfficialOfACommunityCallsOnIt() {
        assertEquals(Set.of("石桥社区 develops 养老产业 (directive)"),
                claims("develops", "延吉市民政局开展活动。延吉市财政局参加。石桥社区党支部书记王建国说，要大力发展养老产业。"));
    }

    @Test
    void anAimIsThatOfTheBodyOfThePersonBehindIt() {
        assertEquals(Set.of("延吉市法院 advances “大走访”专项行动 (reported)"),
                claims("advances", "为深入推进“大走访”专项行动，延吉市法院院长王建国走访了青山公司。"));
    }

    @Test
    void anAimIsThatOfWhomTheNextSentenceTellsOf() {
        assertEquals(Set.of("龙井市文化局 advances 乡村振兴 (reported)"), claims("advances",
                "为深入推进乡村振兴，营造良好氛围。8月2日，龙井市文化局举办讲座。延吉市、延吉市民政局参加。"));
        assertEquals(Set.of("龙井市总工会 advances 防暑降温 (reported)"),
                claims("advances", "烈日炎炎，为切实保障职工健康，做好防暑降温工作，龙井市总工会组织开展慰问。"));
    }

    @Test
    void whatIsToldOfNobodyIsNobodysUnlessItIsAnAim() {
        assertEquals(Set.of(), claims("upholds", "弘扬雷锋精神。延吉市今天晴。"));
        assertEquals(Set.of("延吉市 upholds 雷锋精神 (reported)"), claims("upholds", "为弘扬雷锋精神，论坛在延吉市举行。"));
    }

    @Test
    void manyWhoAreCalledOnAreMeantThemselves() {
        assertEquals(Set.of("延吉市 upholds 绿色发展理念 (directive)"), claims("upholds",
                "延吉市市长王建国强调，要坚持绿色发展理念。广大青年要弘扬雷锋精神。"));
    }

    @Test
    void aPlaceWithPeopleOfItsOwnGoesOnActing() {
        assertEquals(Set.of("龙井市文化馆 develops 旅游产业 (reported)"),
                claims("develops", "龙井市文化馆坚持创新驱动，大力发展旅游产业。延吉市、延吉市民政局参加。"));
    }

    @Test
    void aStrategyForTheCountrysideNamesNoTownship() {
        assertEquals(Set.of(), claims("develops", "要推进乡村振兴，大力发展旅游产业。"));
    }

    @Test
    void whoLeadsAPartyCallsOnItsDivision() {
        assertEquals(Set.of("龙井市 upholds 创新驱动 (directive)"), claims("upholds", "市委书记王建国率龙井市党政代表团赴延吉市考察。"
                + "延吉市市长李明陪同。王建国说，全市上下要坚持创新驱动。"));
    }

    @Test
    void aMeetingOfTodayIsThatOfItsBody() {
        assertEquals(Set.of("王建国 chairs 延吉市委常委会会议 (reported)"), claims("chairs", "延吉市委常委会今天（7月28日）举行会议，"
                + "传达学习李明华在长春市调研时的讲话精神。延吉市委书记王建国主持会议。"));
    }

    @Test
    void whatGuidesTheCountryCallsOnIt() {
        assertEquals(Set.of("中国 upholds 创新驱动 (directive)"),
                claims("upholds", "延吉市召开大会。党的二十大报告强调，要坚持创新驱动。"));
    }

    @Test
    void theHeadOfStateCallsOnTheCountry() {
        assertEquals(Set.of("中国 upholds 创新驱动 (directive)"),
                claims("upholds", "国家主席、中央军委主席王建国强调，要坚持创新驱动。"));
    }

    @Test
    void allPartsOfADivisionAreThatDivision() {
        assertEquals(Set.of("延边朝鲜族自治州 upholds 底线思维 (directive)"), claims("upholds",
                "8月2日，延边州召开防汛工作会议。龙井市作了交流发言。会议要求，各县市区要坚持底线思维。"));
        assertEquals(Set.of("延边朝鲜族自治州 upholds 底线思维 (directive)"), claims("upholds",
                "龙井市召开现场会，龙井市介绍了经验。会议要求，各县（市）要坚持底线思维。"));
        assertEquals(Set.of("中国 upholds 底线思维 (directive)"), claims("upholds",
                "全国防汛工作会议召开。吉林省作了交流发言。会议要求，各地要坚持底线思维。"));
    }

    @Test
    void whatIsOnlyCountedIsCalledOnByNoName() {
        assertEquals(Set.of(), claims("upholds", "在106个社区开展试点。各地要坚持创新驱动。"));
    }

    @Test
    void anEventMayGoByItsThemeAlone() {
        assertEquals(Set.of("“青春绽放活动” takesPlaceAt 延吉市 (reported)"),
                claims("takesPlaceAt", "8月2日，主题为“青春绽放活动”在延吉市正式启动。"));
    }

    @Test
    void aCountryIsCalledByItsFirstCharacter() {
        assertEquals(Set.of("肯尼亚 cooperatesWith 中国 (planned)"),
                claims("cooperatesWith", "王建国会见肯尼亚总统鲁托。鲁托说，肯方愿同中方加强铁路、公路等领域合作。"));
    }

    @Test
    void aSideOfATalkIsItsCountryOrNobodyNamed() {
        assertEquals(Set.of("柬埔寨 upholds 一个中国原则 (reported)"),
                claims("upholds", "王建国在吉林省会见柬埔寨客人李明华。李明华表示，柬方坚持一个中国原则。"));
        assertEquals(Set.of(), claims("upholds", "王建国在吉林省会见客人李明华。李明华表示，萨方坚持一个中国原则。"));
    }

    @Test
    void whoGoesThroughSeveralCountiesCallsOnAllOfTheDivision() {
        assertEquals(Set.of("龙井市 upholds 问题导向 (directive)", "延边朝鲜族自治州 upholds 底线思维 (directive)"),
                claims("upholds", "州委书记王建国到龙井市、图们市调研。\n在龙井市，王建国强调，要坚持问题导向。\n"
                        + "调研中，王建国强调，要坚持底线思维。"));
    }

    @Test
    void whoSeesOneCountyZoneOrSchoolCallsOnIt() {
        var call = "调研。王建国强调，要坚持问题导向。";
        assertEquals(Set.of("龙井市 upholds 问题导向 (directive)"), claims("upholds", "吉林省委书记王建国在龙井市" + call));
        assertEquals(Set.of("长春新区 upholds 问题导向 (directive)"), claims("upholds", "吉林省省长王建国在长春新区" + call));
        assertEquals(Set.of("延边大学 upholds 问题导向 (directive)"), claims("upholds", "吉林省省长王建国在延边大学" + call));
        assertEquals(Set.of("吉林省 upholds 问题导向 (directive)"),
                claims("upholds", "吉林省省长王建国在龙井市" + call + "要以数字化赋能我省经济。"));
        assertEquals(Set.of("吉林省 upholds 问题导向 (directive)"),
                claims("upholds", "吉林省省长王建国到龙井市、图们市" + call));
        assertEquals(Set.of("吉林省 upholds 问题导向 (directive)"), claims("upholds",
                "吉林省省长王建国出席全省旅游工作会议。王建国强调，要坚持问题导向。会前，王建国来到长春新区调研。"));
    }

    @Test
    void anAimNamedAfterADivisionIsItsOwn() {
        assertEquals(Set.of("吉林省 aimsToBecome 社会主义现代化吉林 (directive)"), claims("aimsToBecome",
                "吉林省省长王建国在延边大学调研。王建国强调，要为全面建设社会主义现代化吉林提供人才保证。"));
    }

    @Test
    void whoActsByWhatIsAskedForIsNotAsked() {
        assertEquals(Set.of("延吉市 advances 乡村建设行动 (reported)"),
                claims("advances", "延吉市严格落实《乡村振兴工作方案》要求，深入实施乡村建设行动。"));
        assertEquals(Set.of("延吉市 advances 乡村建设行动 (reported)"),
                claims("advances", "延吉市认真落实省委要求，深入实施乡村建设行动。"));
        assertEquals(Set.of("-"), speakers("延吉市严格落实《乡村振兴工作方案》要求，深入实施乡村建设行动。"));
    }

    @Test
    void theOfficeOfWhoSpeaksIsToldByTheArticle() {
        assertEquals(Set.of("-"), speakers("市长王建国对防汛工作提出要求。"));
    }

    @Test
    void anEventThatSomebodySpeaksOfHasItsOwnDay() {
        assertEquals(Set.of("“青山”音乐节 occursOn --04 (reported)"),
                claims("occursOn", "王建国8月1日表示，今年4月，“青山”音乐节在延吉市开幕。"));
        assertEquals(Set.of(), claims("occursOn", "王建国8月1日表示，“青山”音乐节在延吉市开幕。"));
    }

    @Test
    void aConsultationSpeaks() {
        assertEquals(Set.of("-", "防汛视频会商"), speakers("水利部召开防汛视频会商。四川省参加。会商强调，要坚持人民至上。"));
    }

    @Test
    void aWordOfTimeThatDescribesTellsNoTime() {
        assertEquals(Set.of("延吉市 upholds 中央八项规定精神 (directive)"),
                claims("upholds", "会议强调，延吉市要营造风清气正的政治生态，落实中央八项规定精神。"));
    }

    private static Set<String> speakers(String text) {
        return Texts.claims(text).stream().map(claim -> claim.speaker().map(Entity::name).orElse("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoIsAskedForSomethingByNameIsTheSubject() {
        assertEquals(Set.of("延边大学 upholds 劳模精神 (directive)", "延边大学 upholds 产教融合 (directive)"),
                claims("upholds", "王建国到延边大学调研。他希望延边大学弘扬劳模精神，坚持产教融合。"));
        assertEquals(Set.of("延边大学 upholds 劳模精神 (directive)"),
                claims("upholds", "王建国到延边大学调研。王建国勉励学校弘扬劳模精神。"));
        assertEquals(Set.of("延吉市人民医院 upholds 劳模精神 (directive)"), claims("upholds",
                "延吉市副市长王建国对延吉市人民医院的工作给予充分肯定，希望他们弘扬劳模精神。"));
        assertEquals(Set.of("延吉乳业集团 upholds 劳模精神 (directive)"),
                claims("upholds", "延吉市副市长王建国对延吉乳业集团的发展表示肯定，强调要弘扬劳模精神。"));
        assertEquals(Set.of("延吉乳业集团 upholds 劳模精神 (directive)"),
                claims("upholds", "王建国来到延吉乳业集团走访，勉励大家弘扬劳模精神。"));
        assertEquals(Set.of("龙井市 upholds 劳模精神 (directive)"),
                claims("upholds", "延吉市召开会议。会议要求龙井市弘扬劳模精神。"));
        assertEquals(Set.of("延吉市 upholds 劳模精神 (directive)", "龙井市 upholds 绿色发展 (directive)"),
                claims("upholds", "王建国指出，希望延吉市弘扬劳模精神，也希望龙井市坚持绿色发展。"));
    }

    @Test
    void whoAsksIsTheSpeakerButNotOfWhatIsSaidOfHim() {
        var claims = claims("延吉市委书记王建国希望龙井市弘扬劳模精神。");
        assertEquals(Set.of("王建国"), claims.stream().filter(claim -> claim.predicate().equals("upholds"))
                .flatMap(claim -> claim.speaker().stream()).map(Entity::name).collect(Collectors.toSet()));
        assertEquals(Set.of(), claims.stream().filter(claim -> claim.predicate().equals("holdsPost"))
                .flatMap(claim -> claim.speaker().stream()).collect(Collectors.toSet()));
    }

    @Test
    void allBodiesOfAFieldAreThoseOfTheDivision() {
        assertEquals(Set.of("延吉市公安机关 upholds 劳模精神 (directive)"),
                claims("upholds", "延吉市召开会议。王建国希望全市公安机关和广大民警弘扬劳模精神。"));
        assertEquals(Set.of("延吉市水利系统 upholds 劳模精神 (directive)"),
                claims("upholds", "延吉市召开会议。全市水利系统要弘扬劳模精神。"));
    }

    @Test
    void theProvinceIsThatOfAKnownDivisionOrOfThePaper() {
        assertEquals(Set.of("湖南省 upholds 绿色发展理念 (reported)"),
                claims("upholds", "长沙县果园镇举办活动，果园镇居民参加。全省牢固树立绿色发展理念。"));
        assertEquals(Set.of("吉林省 upholds 绿色发展理念 (reported)"),
                claims("upholds", "吉林日报8月1日讯 全省牢固树立绿色发展理念。"));
        assertEquals(Set.of("全省 upholds 绿色发展理念 (reported)"),
                claims("upholds", "白水镇举办活动，白水镇居民参加。全省牢固树立绿色发展理念。"));
    }

    @Test
    void whoLeadsTheStateCallsOnTheCountryUnlessOnAVisit() {
        assertEquals(Set.of("中国 upholds 文化自信 (directive)"),
                claims("upholds", "延吉市举办培训班。王建国总书记强调，要坚定文化自信。"));
        assertEquals(Set.of("延吉市 upholds 文化自信 (directive)"),
                claims("upholds", "王建国总书记在延吉市考察时强调，要坚定文化自信。"));
    }

    @Test
    void theCountryIsNamedByItsSide() {
        assertEquals(Set.of("中国 upholds 绿色发展理念 (planned)"),
                claims("upholds", "延吉市举办论坛。中方将始终秉持绿色发展理念。"));
    }

    @Test
    void armyAndPlaceAreNotThoseWhoAreNamedLast() {
        assertEquals(Set.of("吉林省 upholds 双拥传统 (directive)"), claims("upholds",
                "吉林省副省长王建国到延吉市、图们市慰问。他指出，军地双方要发扬双拥传统。"));
    }

    @Test
    void whatIsButAskedAboutNobodyDoes() {
        assertEquals(Set.of(), claims("advances", "延吉市召开会议，讨论如何推进老旧小区改造。"));
    }

    @Test
    void whereNoDivisionIsNamedByItselfOneIsNamedInPassing() {
        var called = "会议强调，要坚持目标导向。";
        assertEquals(Set.of("湖北省 upholds 目标导向 (directive)"), claims("upholds",
                "省政府常务会议审议了《湖北省2022年财政预算执行情况的报告》。" + called));
        assertEquals(Set.of("绵阳市 upholds 目标导向 (directive)"), claims("upholds",
                "市委召开城市建设会议，研究绵阳都市圈规划编制工作。" + called));
        for (var passing : List.of("纪念延安双拥运动", "做好杭州亚运会服务", "听取王新北汇报")) {
            assertEquals(Set.of("全市 upholds 目标导向 (directive)"),
                    claims("upholds", "市委召开会议，" + passing + "。" + called), passing);
        }
    }
}
