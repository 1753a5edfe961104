package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void anAnswerInAnInterviewIsThatPersonsUpToTheEndOfTheParagraph() {
        assertEquals(Set.of("绿色发展理念 by 王建国", "创新驱动 by 王建国"), spoken("upholds",
                "近日，记者专访了中共延吉市委书记王建国。\n王建国：产业是根基。我们坚持绿色发展理念。要坚持创新驱动。"));
        assertEquals(Set.of("延吉市 upholds 绿色发展理念 (reported)"), Texts.claims("upholds",
                "近日，记者专访了中共延吉市委书记王建国。\n王建国：产业是根基。我们坚持绿色发展理念。"));
        assertEquals(Set.of(), Texts.claims("addresses", "延吉市召开全市经济工作会议。\n记者专访了延吉市市长王建国。\n"
                + "王建国：产业是根基。我们坚持绿色发展理念。"));
    }

    @Test
    void whatIsToBeDoneNextIsSaidBySpeakersUpToTheEndOfTheParagraph() {
        assertEquals(Set.of("创新驱动 by 王建国"),
                spoken("upholds", "延吉市市长王建国在致辞中说，延吉风景秀丽。下一步，延吉市将坚持创新驱动。"));
        assertEquals(Set.of("创新驱动 by -"),
                spoken("upholds", "延吉市市长王建国在致辞中说，延吉风景秀丽。\n下一步，延吉市将坚持创新驱动。"));
    }

    @Test
    void whatComesNextIsTheSpeakersUnlessABodyIsNamed() {
        assertEquals(Set.of("创新驱动 by 王建国"), spoken("upholds",
                "延吉市市长王建国在致辞中说，人参产业发展很快。下一步，延吉市将坚持创新驱动。"));
        assertEquals(Set.of("创新驱动 by -"), spoken("upholds",
                "延吉市市长王建国在致辞中说，人参产业发展很快。下一步，延吉市商务局将坚持创新驱动。"));
    }

    @Test
    void aSayingThatOpensAnArticleIsNoAnswer() {
        assertEquals(Set.of("创新驱动 by -"), spoken("upholds", "王建国：产业是根基。近年来，延吉市坚持创新驱动。"));
    }

    @Test
    void aPersonBehindAQuotationSaidIt() {
        assertEquals(Set.of("创新驱动 by 王建国"),
                spoken("upholds", "“我们坚持创新驱动。”白水镇镇长王建国信心满满。"));
        assertEquals(Set.of("创新驱动 by -"),
                spoken("upholds", "“我们坚持创新驱动。”白水镇镇长王建国和李明华来到石桥村。"));
        assertEquals(Set.of("创新驱动 by -"), spoken("upholds",
                "“出水了！”村民喊着。延吉市坚持创新驱动。“这是民生实事。”白水镇镇长王建国说。"));
    }

    @Test
    void aPaperIsToldByItsMeasures() {
        assertEquals(Set.of("棚膜经济 by 《行动方案》"),
                spoken("develops", "延吉市印发《行动方案》。《行动方案》部署了五个方面18项任务。大力发展棚膜经济。"));
    }

    @Test
    void aPaperSpeaksWhereItCallsForADeedUnlessSomebodyElseTellsOfIt() {
        for (var call : List.of("要求推进", "还明确要推进")) {
            assertEquals(Set.of("老旧小区改造 by 《行动方案》"), spoken("advances",
                    "延吉市印发《行动方案》。对此，《行动方案》" + call + "老旧小区改造。"), call);
        }
        assertEquals(Set.of("老旧小区改造 by -"), spoken("advances", "延吉市按照《行动方案》要求推进老旧小区改造。"));
        assertEquals(Set.of("老旧小区改造 by 王建国"),
                spoken("advances", "延吉市市长王建国强调，要坚持人民至上。《行动方案》提出推进老旧小区改造。"));
    }

    @Test
    void theMeetingIsNeitherItsPartNorOneThatItDecidesOn() {
        assertEquals(Set.of("人民至上 by 延吉市人大常委会第九次会议"), spoken("upholds", "8月2日，延吉市人大常委会第九次会议举行。"
                + "王建国主持第二次全体会议。会议要求，延吉市要坚持人民至上。"));
        assertEquals(Set.of("人民至上 by 市委常委会会议"), spoken("upholds", "延吉市召开市委常委会会议。"
                + "会议决定9月召开全市旅游发展大会。会议要求，要坚持人民至上。"));
    }

    /** What is told with a predicate, and by whom. */
    private static Set<String> spoken(String predicate, String text) {
        return Texts.claims(text).stream().filter(claim -> claim.predicate().equals(predicate))
                .map(claim -> ((Entity) claim.object()).name() + " by "
                        + claim.speaker().map(Entity::name).orElse("-"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"市长王建国告诉记者", "市长王建国接受记者采访时表示", "市长王建国宣读倡议书，号召"})
    void doNotAddressTheMeetingWithWhatTheyTellThePressOrReadOut(String words) {
        assertEquals(Set.of(), Texts.claims("addresses", "延吉市召开民营经济大会。会上，" + words + "，延吉市将坚持创新驱动。"));
    }
}
