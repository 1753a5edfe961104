package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;

/** Persons in rolls without marks, and by their short names. */
class PersonsTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Recogniser RECOGNISER = Recogniser.standard();

    @Test
    void rollIsParted() {
        assertEquals(List.of("王强", "王建国", "王丽", "方晓东", "孙志刚", "孙敏", "李德明"),
                found("代表名单：王强王建国王丽方晓东孙志刚孙敏李德明", EntityType.PERSON));
    }

    @Test
    void rollGoesOnBehindANote() {
        assertEquals(List.of("赵红梅", "钱国栋", "孙伟民", "李秀英", "周文斌", "吴建华", "郑小龙"),
                found("代表：赵红梅（女）钱国栋孙伟民李秀英周文斌吴建华郑小龙。", EntityType.PERSON));
    }

    @Test
    void sentenceIsNoRoll() {
        assertEquals(List.of("方志明", "张建国"), found("方志明摄张建国代表石桥新区党工委致辞。", EntityType.PERSON));
        assertEquals(List.of(), found("讲解了金融安全与经济安全和国家安全。", EntityType.PERSON));
    }

    @Test
    void surnameStandsBeforeItsOffice() {
        assertEquals(List.of("王建国", "王"), found("县委书记王建国来到石桥镇。王书记强调，要抓好春耕。", EntityType.PERSON));
        assertEquals(List.of("县委书记", "书记"), found("县委书记王建国来到石桥镇。王书记强调，要抓好春耕。", EntityType.POST));
        assertEquals(List.of("周"), found("周副市长到企业调研。", EntityType.PERSON));
    }

    @Test
    void surnameStandsBeforeACourtesyIfThePersonIsKnown() {
        assertEquals(List.of("孙丽华", "孙"), found("店主孙丽华回乡创业。孙女士说，生意很好。", EntityType.PERSON));
    }

    @Test
    void prefixOfAnOfficeIsNoSurname() {
        assertEquals(List.of("代区长"), found("代区长王建国参加会议。", EntityType.POST));
    }

    @Test
    void verbBeforeAnOfficeIsNoSurname() {
        assertEquals(List.of("任丽华"), found("局长任丽华曾在石桥镇工作，次年任县长。", EntityType.PERSON));
    }

    private static List<String> found(String text, EntityType type) {
        var article = new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
        return RECOGNISER.mentions(ANALYSER.analyse(article)).stream()
                .filter(mention -> mention.is(type)).map(EntityMention::name).toList();
    }
}
