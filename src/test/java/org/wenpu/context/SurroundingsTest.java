package org.wenpu.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenpu.Texts;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Context;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Modality;
import org.wenpu.recognition.Mentions;
import org.wenpu.recognition.Values;

/** Whose action a clause tells, in whose words, and how it is put. */
class SurroundingsTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Mentions MENTIONS = new Mentions();

    @Test
    void aClauseInheritsTheSubjectOfTheOneBefore() {
        var document = read("延吉市要发展旅游业，改造老旧小区。");
        assertEquals(List.of("延吉市"), subjects(document, "改造"));
    }

    @Test
    void aListOfPeopleGoesOnBehindACommaToTheVerb() {
        var document = read("市委书记王建国，市长李明华出席会议。");
        assertEquals(List.of("王建国", "李明华"), subjects(document, "出席"));
    }

    @Test
    void aListOfPeopleGoesOnOverOneWhoStandsForAFirm() {
        var document = read("市委书记王建国，驻延吉商会代表张晓东，市长李明华参加活动。");
        assertEquals(List.of("王建国", "张晓东", "李明华"), subjects(document, "参加"));
    }

    @Test
    void whatModifiesIsNoSubject() {
        assertEquals(List.of(), subjects(read("中国移动的产品进入市场。"), "进入"));
    }

    @Test
    void whoActsMayBeDescribedBefore() {
        for (var described : List.of("位于延吉高新区的", "成立于2010年的", "刚刚投产的", "地处山区的",
                "此次揭牌的", "作为主办方的", "集研发、生产于一体的", "在会上成立的", "")) {
            var document = read(described + "青山集团坚持创新驱动，打造行业标杆。");
            assertEquals(List.of("青山集团"), subjects(document, "行业"), described);
        }
    }

    @Test
    void howItIsDoneIsNoNounThatItsDoerModifies() {
        for (var adverb : List.of("全程", "深度", "高标准", "全方位")) {
            assertEquals(List.of("青山集团"), subjects(read("青山集团" + adverb + "参与老旧小区改造。"), "改造"), adverb);
        }
    }

    @Test
    void whatIsPointedAtActsWithoutAName() {
        for (var subject : List.of("该计划", "本次比赛", "广大市民", "物流企业", "50余家在宁企业", "百余名学者")) {
            var document = read("青河市改造老旧小区。" + subject + "坚持绿色发展。");
            assertEquals(List.of(), subjects(document, "绿色"), subject);
        }
    }

    @Test
    void manyInATradeOrFieldAreNobodyNamed() {
        for (var subject : List.of("钢铁行业牢固树立新发展理念", "越来越多的农户依托合作社", "不少企业瞄准新能源领域",
                "当地群众依托青山景区", "国际社会应坚持多边主义")) {
            var document = read("青河市召开大会。" + subject + "，改造老旧小区。");
            assertEquals(List.of(), subjects(document, "改造"), subject);
        }
    }

    @Test
    void partnersSpeakOfThemselves() {
        var document = read("青山集团与延吉市签约。双方表示，要坚持绿色发展。");
        assertEquals(List.of("双方"), subjects(document, "绿色"));
    }

    @Test
    void whatGuidesTheCountryIsQuotedForASentence() {
        var document = read("市长王建国说，教育是大计。党的二十大报告提出，要发展素质教育。全市要改造老旧小区。");
        assertEquals("党的二十大报告", speaker(document, "素质"));
        assertEquals("王建国", speaker(document, "改造"));
    }

    @Test
    void whatIsCalledByACommonNounOnAVisitIsTheBodyVisited() {
        for (var asked : List.of("勉励企业", "希望企业", "鼓励公司")) {
            var document = read("市长王建国来到青山集团。他" + asked + "坚持绿色发展。");
            assertEquals(List.of("青山集团"), subjects(document, "绿色"), asked);
        }
        assertEquals(List.of(), subjects(read("市长王建国说，延吉市要改造老旧小区。希望企业坚持绿色发展。"), "绿色"));
    }

    @Test
    void thoseCalledOnBehindABodyAreNotThatBody() {
        for (var called : List.of("各乡镇", "镇街", "各镇（街道）", "领导干部")) {
            var document = read("市长王建国强调，市水利局要改造老旧小区，" + called + "要坚持绿色发展。");
            assertEquals(List.of(), subjects(document, "绿色"), called);
        }
        assertEquals(List.of("市水利局"),
                subjects(read("市长王建国强调，市水利局要改造老旧小区，思想上要坚持绿色发展。"), "绿色"));
    }

    @Test
    void aDeedThatBeginsLikeANounGoesOnWithWhoActed() {
        for (var deed : List.of("组织实施", "常态化开展", "高标准推进", "科技赋能推进", "在绿色框架下推进")) {
            var document = read("青河市坚持绿色发展。" + deed + "老旧小区改造。");
            assertEquals(List.of("青河市"), subjects(document, "改造"), deed);
        }
    }

    @Test
    void whatANounIsButTheMeansOrThePurposeOfGoesOnWithWhoActed() {
        for (var aside : List.of("为延吉市经济发展提供支撑", "对全市工作进行总结", "通过技术创新实现升级",
                "国家高新技术企业", "前瞻布局未来产业", "标志着在全面发展上取得成果", "将成为延吉市功能最全的高地")) {
            var document = read("青河市坚持绿色发展，" + aside + "，改造老旧小区。");
            assertEquals(List.of("青河市"), subjects(document, "改造"), aside);
        }
        var document = read("青河市坚持绿色发展，让延吉市群众放心，改造老旧小区。");
        assertEquals(List.of(), subjects(document, "改造"));
    }

    @Test
    void anExampleIsOverWithItsSentence() {
        var document = read("青河市坚持绿色发展。例如，石桥镇种植水稻。持续改造老旧小区。");
        assertEquals(List.of("石桥镇"), subjects(document, "水稻"));
        assertEquals(List.of("青河市"), subjects(document, "改造"));
    }

    @Test
    void whatIsToBeReachedByWhatIsCalledForIsCalledForAsWell() {
        var document = read("会议指出，要深化改革，力争走在前列，发展旅游业。");
        assertEquals(Modality.DIRECTIVE, context(document, "旅游业").modality());
        assertEquals(Modality.PLANNED, context(read("延吉市力争走在前列，发展旅游业。"), "旅游业").modality());
    }

    @Test
    void whatManyAreEncouragedToDoIsCalledFor() {
        var document = read("市长王建国来到青山乳业集团调研。他勉励大家坚持绿色发展，改造老旧小区。");
        assertEquals(Modality.DIRECTIVE, context(document, "绿色").modality());
        assertEquals(Modality.DIRECTIVE, context(document, "改造").modality());
    }

    @Test
    void whatComesBehindAVisitTheArticleTells() {
        for (var then : List.of("慰问后", "现场办公会后", "座谈会结束后")) {
            var document = read("市长王建国表示，要发展旅游业。" + then + "，延吉市召开会议。");
            assertEquals("-", speaker(document, "召开"), then);
        }
    }

    @Test
    void whatHappenedAtTheEventNobodyTells() {
        for (var scene : List.of("开幕式上", "仪式现场", "此次活动期间", "在签约仪式上")) {
            var document = read("市长王建国表示，要发展旅游业。" + scene + "，延吉市与图们市签署协议。");
            assertEquals("-", speaker(document, "签署"), scene);
        }
    }

    @Test
    void whatSomebodyActsAsActsNotBeside() {
        var document = read("作为吉林省的“门户”，近年来，延吉市改造老旧小区。");
        assertEquals(List.of("延吉市"), subjects(document, "改造"));
    }

    @Test
    void aCommonNounOfABodyOpensAQuotationAndWhatFollowsAnAdverb() {
        assertEquals(List.of("协会"), subjects(read("“协会坚持创新驱动。”王建国说。"), "创新"));
        assertEquals(List.of("公司"), subjects(read("目前公司坚持创新驱动。"), "创新"));
    }

    @Test
    void whereSomebodyComesFromDoesNothing() {
        var document = read("王建国，男，1970年2月出生，吉林延吉人，先后在石桥镇工作。");
        assertEquals(List.of("王建国"), subjects(document, "工作"));
    }

    @Test
    void aPrepositionTakesItsNameAway() {
        assertEquals(List.of("王建国"), subjects(read("在延吉高新区，王建国察看了车间。"), "察看"));
        assertEquals(List.of("王建国"), subjects(read("在延吉市青山镇石桥村，王建国察看了车间。"), "察看"));
    }

    @Test
    void aHostIsNotWhoComes() {
        var document = read("市长王建国来到延吉高新区。在延吉市图书馆，馆长李明华介绍情况。");
        assertEquals(List.of("王建国"), subjects(document, "图书馆"));
    }

    @Test
    void speechReachesOverSentencesUntilTheArticleTellsAgain() {
        var document = read("王建国强调，要发展旅游业。要改造老旧小区。李明华出席会议。");
        assertEquals("王建国", speaker(document, "改造"));
        assertEquals("-", speaker(document, "出席"));
    }

    @Test
    void theClauseThatIntroducesSpeechIsNotInIt() {
        assertEquals("-", speaker(read("王建国强调，要发展旅游业。"), "强调"));
    }

    @Test
    void theArticleTellsAgainWhereItSaysSo() {
        var document = read("王建国表示，要发展旅游业。据了解，旅游业收入增长。");
        assertEquals("-", speaker(document, "收入"));
    }

    @Test
    void theArticleItselfTellsOfTheEvent() {
        var document = read("王建国强调，要发展旅游业。各镇、市发展改革委负责人参加会议。会议以视频形式召开。");
        assertEquals("-", speaker(document, "参加"));
        assertEquals("-", speaker(document, "视频"));
        assertEquals("王建国", speaker(read("王建国强调，要发展旅游业。各镇要积极参加活动。"), "参加"));
    }

    @Test
    void whatAClauseIsAboutIsNotVisited() {
        var document = read("王建国强调，要围绕落实延吉市财政局要求。王建国指出，要发展旅游业。");
        assertEquals(List.of(), subjects(document, "旅游业"));
    }

    @Test
    void whoSaysWhatStandsInQuotationMarksIsToldBehindThem() {
        var document = read("“我们坚持质量第一，推进车间建设。”青山乳业总经理周明说。延吉市举办展会。");
        assertEquals("周明", speaker(document, "车间"));
        assertEquals("-", speaker(document, "举办"));
    }

    @Test
    void whatIsSaidEndsWithItsQuotationMark() {
        var document = read("王建国说：“要发展旅游业。要改造老旧小区。”如何做大做强产业？延吉市修了路。");
        assertEquals("王建国", speaker(document, "改造"));
        assertEquals("-", speaker(document, "做大"));
    }

    @Test
    void whoWasToldOfAsksForWhatFollows() {
        assertEquals("王建国", speaker(read("市长王建国主持会议，强调要发展旅游业。"), "旅游业"));
        assertEquals("王建国", speaker(read("王建国表示感谢，并表示将发展旅游业。延吉市修了路。"), "旅游业"));
        var document = read("王建国察看了车间，希望延吉市做强旅游业。车间投产。");
        assertEquals("王建国", speaker(document, "旅游业"));
        assertEquals(Modality.DIRECTIVE, context(document, "旅游业").modality());
        assertEquals("-", speaker(document, "投产"));
        assertEquals(List.of("市教育局"), subjects(read("市教育局召开会议，要求各学校发展体育。"), "发展"));
        assertEquals("-", speaker(read("市教育局举行仪式，激励师生发展体育。"), "发展"));
        assertEquals(List.of(), subjects(read("王建国察看了车间，勉励企业发展旅游业。"), "旅游业"));
    }

    @Test
    void whoActsInTheNameOfABodyIsToldOfByTheArticle() {
        var document = read("王建国强调，要发展旅游业。市长李明华代表市政府表示感谢。");
        assertEquals("-", speaker(document, "感谢"));
    }

    @Test
    void theItemsOfAPlanArePlanned() {
        var document = read("双方将开展合作。一是在旅游业领域，建设景区。会议结束。");
        assertEquals(Modality.PLANNED, context(document, "建设").modality());
        assertEquals(Modality.REPORTED, context(document, "结束").modality());
    }

    @Test
    void whoIsNamedInACreditDoesNothing() {
        assertEquals(List.of("市总工会"), subjects(read("来源：人民网为繁荣文化，市总工会举办晚会。"), "举办"));
        assertEquals(List.of(), subjects(read("图说：大会现场 王建国/摄要发展旅游业。"), "发展"));
    }

    @Test
    void aNounOfSpeechIntroducesNothing() {
        assertEquals("-", speaker(read("王建国按照工作要求，发展旅游业。"), "旅游业"));
    }

    @Test
    void whatWasAskedForIsNoSpeech() {
        for (var object : List.of("详细了解群众的意见和建议", "达到省厅要求")) {
            assertEquals("-", speaker(read("王建国察看了车间，" + object + "，发展旅游业。"), "旅游业"), object);
        }
        assertEquals(Modality.REPORTED, context(read("王建国听取群众对旅游业的意见建议。"), "旅游业").modality());
        assertEquals("王建国", speaker(read("王建国察看了车间，就做好防汛工作提出要求，要发展旅游业。"), "旅游业"));
    }

    @Test
    void nobodyNamedSpeaksForWhoActed() {
        for (var nobody : List.of("一位工作人员", "参加活动的台商纷纷")) {
            assertEquals("-", speaker(read("王建国察看了车间。" + nobody + "表示，延吉市改造老旧小区。"), "改造"), nobody);
        }
        assertEquals("李明华", speaker(read("王建国察看了车间。来自石桥社区的外卖员李明华说，延吉市改造老旧小区。"), "改造"));
        assertEquals("李明华", speaker(read("王建国察看了车间。出席仪式的副市长李明华在致辞中说，延吉市改造老旧小区。"), "改造"));
        assertEquals("延吉市教育局",
                speaker(read("王建国察看了车间。据延吉市教育局有关负责人介绍，延吉市改造操场。"), "改造"));
    }

    @Test
    void whatPeopleWithoutANameSaySpeaksForNobody() {
        for (var people : List.of("官兵们纷纷", "与会代表一致", "参加活动的群众", "石桥村村民")) {
            var document = read("市长王建国说，要改造老旧小区。" + people + "表示，要弘扬工匠精神，发展旅游业。");
            assertEquals("-", speaker(document, "旅游业"), people);
            assertEquals(List.of(), subjects(document, "旅游业"), people);
        }
        assertEquals("王建国", speaker(read("市长王建国说，要改造老旧小区。要让群众满意，发展旅游业。"), "旅游业"));
    }

    @Test
    void whatIsAskedOfFirmsIsAskedOfNobodyElse() {
        var text = "延吉市教育局召开会议。%s弘扬工匠精神，发展旅游业。";
        for (var asked : List.of("企业要", "各物流企业要", "志愿者们要")) {
            assertEquals(List.of(), subjects(read(text.formatted(asked)), "旅游业"), asked);
        }
        for (var people : List.of("延吉市物流企业", "全市广大医务工作者", "延吉市青年志愿者")) {
            assertEquals(List.of(), subjects(read(people + "弘扬工匠精神，发展旅游业。"), "旅游业"), people);
        }
        assertEquals(List.of("延吉市"), subjects(read("延吉市企业开办方面，发展旅游业。"), "旅游业"));
        for (var subject : List.of("要", "企业开办方面，要")) {
            assertEquals(List.of("延吉市教育局"), subjects(read(text.formatted(subject)), "旅游业"), subject);
        }
    }

    @Test
    void aReporterIsNoSpeakerOfAScript() {
        assertEquals(Optional.empty(), context(read("总台记者 王建国：我们已经来到延吉市。"), "延吉").speaker());
    }

    @Test
    void aScriptHasWordsBehindTheNameOfTheSpeaker() {
        var document = read("市水利局局长 王建国：我们坚持节水优先。我们发展体育。延吉市修了路。");
        assertEquals("王建国", speaker(document, "节水"));
        assertEquals("王建国", speaker(document, "体育"));
        assertEquals("-", speaker(document, "修"));
        assertEquals("-", speaker(read("王建国：延吉市坚持节水优先。"), "节水"));
    }

    @Test
    void aPaperWithoutANameSpeaksForItsIssuer() {
        var document = read("延吉市教育局印发通知。通知要求，各学校加强值守。发展体育。延吉市举办展会。");
        assertEquals("延吉市教育局", speaker(document, "体育"));
        assertEquals(Modality.DIRECTIVE, context(document, "体育").modality());
        assertEquals("-", speaker(read("王建国察看了车间。通知要求，发展体育。"), "体育"));
    }

    @Test
    void anAimIsToldBehindWhoWritesIt() {
        var document = read("延吉日报讯（记者 王建国）为弘扬雷锋精神，市总工会举办晚会。");
        assertEquals(List.of("市总工会"), subjects(document, "弘扬"));
    }

    @Test
    void modalityFollowsItsWord() {
        var document = read("延吉市要发展旅游业。延吉市将举办冰雪节。延吉市举办了冰雪节。");
        assertEquals(Modality.DIRECTIVE, context(document, "发展").modality());
        assertEquals(Modality.PLANNED, context(document, "将举办").modality());
        assertEquals(Modality.REPORTED, context(document, "举办了").modality());
    }

    @Test
    void aNameInBracketsIsThatOfWhoeverStandsBefore() {
        var document = read("西山区（昆明高新区）、盘龙区（北市区）、呈贡区打造“三个高地”。");
        assertEquals(List.of("西山区", "盘龙区", "呈贡区"), subjects(document, "打造"));
    }

    @Test
    void aVerbOfSpeechMayOpenTheClauseOfAnother() {
        var document = read("王建国介绍了情况，表示延吉市将发展旅游业。延吉市修了路。");
        assertEquals("王建国", speaker(document, "旅游业"));
        assertEquals(List.of("延吉市"), subjects(document, "旅游业"));
        assertEquals("-", speaker(document, "修"));
        assertEquals("-", speaker(read("延吉市印发通知，强调延吉市旅游业。"), "旅游业"));
    }

    @Test
    void whoDoesWhatIsJudgedOfActsInThatSentenceOnly() {
        var document = read("李明华说，推进老旧小区改造，是延吉市深入贯彻新发展理念的举措。要发展旅游业。");
        assertEquals(List.of("延吉市"), subjects(document, "推进"));
        assertEquals(List.of("延吉市"), subjects(document, "贯彻"));
        assertEquals(List.of(), subjects(document, "旅游业"));
        assertEquals(List.of(), subjects(read("李明华说，推进改造，是延吉市的任务。"), "推进"));
    }

    @Test
    void theNextPointOfACallIsMeantForThoseOfTheFirst() {
        var call = "李明华强调，延吉市要深化改革，市财政局要制定办法，发展旅游业";
        assertEquals(List.of("市财政局"), subjects(read(call + "。"), "旅游业"));
        assertEquals(List.of("延吉市"), subjects(read(call + "；要改造老旧小区。"), "改造"));
        assertEquals(List.of("延吉市"), subjects(read(call + "。要改造老旧小区。"), "改造"));
        assertEquals(List.of("市财政局"), subjects(read(call + "，要改造老旧小区。"), "改造"));
    }

    @Test
    void thoseWhoAreWishedSomethingAreOfTheBodyThatIsVisited() {
        var visit = "王建国来到市消防救援支队。他指出，延吉市坚持创新。希望";
        assertEquals(List.of("市消防救援支队"), subjects(read(visit + "广大官兵弘扬优良传统。"), "弘扬"));
        assertEquals(List.of("延吉市"), subjects(read(visit + "大家弘扬优良传统。"), "弘扬"));
    }

    @Test
    void whatGuidesSomebodyIsToldBeforeHim() {
        var document = read("延吉市教育局坚持创新。在新发展理念指引下，青河市发展旅游业。");
        assertEquals(List.of("青河市"), subjects(document, "指引"));
    }

    @Test
    void whatHasGotBetterIsNobodyWhoActs() {
        var document = read("延吉市教育局加强培训，权益维护得到新加强，改造校舍。");
        assertEquals(List.of("延吉市教育局"), subjects(document, "改造"));
    }

    @Test
    void aSpeechMayLookBackUnlessItTellsOfPlans() {
        var text = "王建国说，%s。近年来，延吉市修了路。";
        assertEquals("王建国", speaker(read(text.formatted("延吉市是名城")), "近年来"));
        assertEquals("-", speaker(read(text.formatted("将发展旅游业")), "近年来"));
    }

    @Test
    void whatASpeakerAnnouncesIsHisOwn() {
        var text = "集团董事长王建国表示，延吉市坚持创新。%s发挥优势，发展旅游业。";
        assertEquals(List.of("王建国"), subjects(read(text.formatted("将")), "旅游业"));
        assertEquals(List.of("延吉市"), subjects(read(text.formatted("持续")), "旅游业"));
    }

    @Test
    void thePrepositionIsNoWordOfTheFuture() {
        assertEquals(Modality.REPORTED, context(read("延吉市将旅游业作为支柱产业。"), "作为").modality());
        assertEquals(Modality.PLANNED, context(read("延吉市将全面融入都市圈，发展旅游业。"), "旅游业").modality());
        assertEquals(Modality.PLANNED, context(read("延吉市将高标准编制规划，发展旅游业。"), "旅游业").modality());
        assertEquals(Modality.PLANNED, context(read("延吉市表示将推进老旧小区改造。"), "改造").modality());
    }

    @Test
    void whatIsToBeThroughoutIsCalledForStill() {
        assertEquals(Modality.DIRECTIVE,
                context(read("会议指出，要深化改革，始终坚守底线，发展旅游业。"), "发展").modality());
        assertEquals(Modality.REPORTED, context(read("要深化改革，延吉市始终发展旅游业。"), "发展").modality());
    }

    @Test
    void whatIsMadeReadyIsNotAnnounced() {
        assertEquals(Modality.DIRECTIVE, context(read("会议指出，要做好充分准备，发展旅游业。"), "发展").modality());
        assertEquals(Modality.DIRECTIVE, context(read("要推进对上争取、改革创新，发展旅游业。"), "发展").modality());
        assertEquals(Modality.PLANNED, context(read("延吉市准备修路，发展旅游业。"), "发展").modality());
    }

    @Test
    void whoseNameEndsLikeAModifierSpeaksAsOthersDo() {
        assertEquals("王建新", speaker(read("延吉市委书记王建新出席会议。王建新指出，要发展旅游业。"), "发展"));
        assertEquals("延吉市防总", speaker(read("延吉市防总指出，要发展旅游业。"), "发展"));
        assertEquals("-", speaker(read("延吉市作出新部署，要发展旅游业。"), "发展"));
    }

    @Test
    void anotherSourceOrDayEndsWhatSomebodySaid() {
        var said = "王建国表示，延吉市要发展旅游业。";
        for (var next : List.of("8月10日，", "据延吉市文明办消息，", "报道称，", "图为", "会议还", "活动最后，",
                "现场办公会后，")) {
            assertEquals("-", speaker(read(said + next + "白水镇推进老旧小区改造。"), "推进"), next);
        }
        assertEquals("王建国", speaker(read(said + "8月10日前，白水镇要推进老旧小区改造。"), "推进"));
        assertEquals("新华社", speaker(read(said + "新华社报道称，白水镇推进老旧小区改造。"), "推进"));
    }

    @Test
    void whoIsCalledAMemberBehindTheNameSpeaks() {
        assertEquals("王建国", speaker(read("王建国委员建议，延吉市要发展旅游业。"), "发展"));
        assertEquals("-", speaker(read("李明华到场。与会委员建议，延吉市要发展旅游业。"), "发展"));
    }

    private static AnnotatedDocument read(String text) {
        var document = ANALYSER.analyse(Texts.article(text));
        return new Surroundings().annotated(document, MENTIONS.in(document), new Values().in(document));
    }

    private static List<String> subjects(AnnotatedDocument document, String word) {
        return context(document, word).subjects().stream().map(EntityMention::name).collect(Collectors.toList());
    }

    private static String speaker(AnnotatedDocument document, String word) {
        return context(document, word).speaker().map(EntityMention::name).orElse("-");
    }

    private static Context context(AnnotatedDocument document, String word) {
        return document.document().sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> document.words(clause.span()).contains(word)).findFirst().map(document::context)
                .orElseThrow();
    }
}
