package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;

class RecogniserTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Recogniser RECOGNISER = Recogniser.standard();

    @Test
    void personStandsAfterItsPost() {
        assertEquals(List.of("王建国"), names("市长王建国主持会议。", EntityType.PERSON));
        assertEquals(List.of("市长"), names("市长王建国主持会议。", EntityType.POST));
    }

    @Test
    void divisionIsFound() {
        assertEquals(List.of("昆明市"), names("昆明市召开座谈会。", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void personOfTwoCharactersDoesNotSwallowItsVerb() {
        assertEquals(List.of("赵敏"), names("区委书记赵敏指出，要把群众的事办好。", EntityType.PERSON));
    }

    @Test
    void listOfPersonsIsCutAtItsMarks() {
        assertEquals(List.of("刘洋", "陈美玲", "欧阳志远"),
                names("市领导刘洋、陈美玲、欧阳志远参加调研。", EntityType.PERSON));
    }

    @Test
    void namesOfTheWestAreFound() {
        assertEquals(List.of("买买提·吐尔逊"), names("州长买买提·吐尔逊出席会议并讲话。", EntityType.PERSON));
    }

    @Test
    void koreanNamesAreFound() {
        assertEquals(List.of("朴成哲", "金英姬", "崔龙"),
                names("州领导朴成哲、金英姬、崔龙参加活动。", EntityType.PERSON));
    }

    @Test
    void personOnceSureIsFoundEverywhere() {
        var text = "县长杜鹃主持会议。大家来到田间地头，了解春耕情况。杜鹃与农户亲切交谈。";
        assertEquals(List.of("杜鹃", "杜鹃"), names(text, EntityType.PERSON));
    }

    @Test
    void whatStandsInALongerNameOnlyIsThatOne() {
        var text = "近期，区金融局、积石桥街道与延吉银行联合走访。积石桥街道相关负责人介绍情况。今年以来，积石桥街道聚焦金融服务。";
        assertEquals(List.of("积石桥街道", "积石桥街道", "积石桥街道"), names(text, EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void flowerIsNoPerson() {
        assertEquals(List.of(), names("山上的杜鹃开得正旺，游客络绎不绝。", EntityType.PERSON));
    }

    @Test
    void twoPostsOfOnePersonAreTwoMentions() {
        assertEquals(List.of("省委常委", "市委书记"), names("省委常委、市委书记孙建平主持会议。", EntityType.POST));
    }

    @Test
    void postIncludesItsBody() {
        assertEquals(List.of("泸州市副市长"), names("泸州市副市长何晓东一行来我市考察。", EntityType.POST));
        assertEquals(List.of("何晓东"), names("泸州市副市长何晓东一行来我市考察。", EntityType.PERSON));
    }

    @Test
    void leaderIsNoPost() {
        assertEquals(List.of(), names("市领导陈美玲参加调研。", EntityType.POST));
    }

    @Test
    void knownDivisionIsFoundAmongOtherWords() {
        assertEquals(List.of("尼勒克县"), names("她从尼勒克县回来。", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void zoneIsAPlaceAndABody() {
        var mentions = RECOGNISER.mentions(document("陈美玲来到长岭高新区调研。"));
        assertTrue(mentions.stream().anyMatch(mention -> mention.types().contains(EntityType.PLACE)
                && mention.types().contains(EntityType.ORGANISATION)), mentions.toString());
    }

    @Test
    void committeeIsNoPost() {
        assertEquals(List.of("共青团昆明市委员会"), names("活动由共青团昆明市委员会主办。", EntityType.ORGANISATION));
    }

    @Test
    void sentenceWithoutNamesHasNone() {
        assertEquals(List.of(), names("今天下了一场大雨。"));
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        var mentions = RECOGNISER.mentions(document("昆明市市长王建国来到滇池，省委书记李志强一同调研。"));
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(mentions.get(i - 1).span().end() <= mentions.get(i).span().begin());
        }
    }

    private static List<String> names(String text, EntityType type) {
        return RECOGNISER.mentions(document(text)).stream().filter(mention -> mention.types().contains(type))
                .map(EntityMention::name).toList();
    }

    private static List<String> names(String text) {
        return RECOGNISER.mentions(document(text)).stream().map(EntityMention::name).toList();
    }

    private static Document document(String text) {
        return ANALYSER.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
    }
}
