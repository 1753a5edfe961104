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
import org.wenpu.model.Span;

class PersonBoundsTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Recogniser RECOGNISER = Recogniser.standard();
    private static final PersonBounds BOUNDS = new PersonBounds();

    @Test
    void adverbIsNoPartOfAName() {
        assertEquals(List.of("秦岚"), persons("镇长秦岚曾在基层工作多年。"));
        assertEquals(List.of("罗坤"), persons("区长罗坤还详细询问了水质情况。"));
    }

    @Test
    void adverbIsCutOff() {
        assertEquals(List.of(person(0, 2)), BOUNDS.mended("秦岚曾主持工作。", List.of(person(0, 3))));
    }

    @Test
    void whatJoinsTwoNamesIsNoSurname() {
        assertEquals(List.of(person(0, 3), person(4, 6)),
                BOUNDS.mended("王建国和邦戈会谈。", List.of(person(0, 3), person(3, 6))));
    }

    @Test
    void whatMayJoinTwoNamesIsASurnameBehindAnOffice() {
        var office = new Name(new Span(0, 2), EntityType.POST);
        assertEquals(List.of(office, person(2, 5)),
                BOUNDS.mended("县长和耀光讲话。", List.of(office, person(2, 5))));
        assertEquals(List.of(office, person(3, 6)),
                BOUNDS.mended("县长和王建国讲话。", List.of(office, person(2, 6))));
    }

    @Test
    void nameBeforeAMarkIsWhole() {
        assertEquals(List.of(person(0, 3)), BOUNDS.mended("李学曾，男，汉族。", List.of(person(0, 3))));
    }

    @Test
    void followersAreNoPartOfAName() {
        assertEquals(List.of("雷鸣山"), persons("副市长雷鸣山一行到我区考察。"));
        assertEquals(List.of("方森"), persons("方森委员建议加快立法。"));
        assertEquals(List.of("叶杰"), persons("副县长叶杰与企业代表座谈。"));
    }

    @Test
    void verbIsNoPartOfAName() {
        assertEquals(List.of("于志"), persons("局长于志晋升为副县长。"));
        assertEquals(List.of(person(0, 2)), BOUNDS.mended("张立发表讲话。", List.of(person(0, 3))));
        assertEquals(List.of(person(0, 3)), BOUNDS.mended("张立强调研企业。", List.of(person(0, 3))));
    }

    @Test
    void verbMayBeginWithWhatFollowsNamesItself() {
        assertEquals(List.of(person(0, 2)), BOUNDS.mended("张立接到电话。", List.of(person(0, 3))));
        assertEquals(List.of(person(0, 2)), BOUNDS.mended("张某存在问题。", List.of(person(0, 3))));
        assertEquals(List.of(person(0, 3)), BOUNDS.mended("张小存在会上发言。", List.of(person(0, 3))));
    }

    @Test
    void figureBehindANameDoesNotTellThatItEnds() {
        assertEquals(List.of(person(0, 2)), BOUNDS.mended("秦岚在7月主持工作。", List.of(person(0, 3))));
    }

    @Test
    void whatBefallsSomebodyIsNoPartOfTheName() {
        assertEquals(List.of("王建国"), persons("院长王建国遭举报。"));
        assertEquals(List.of("王建"), persons("局长王建醉驾案开庭。"));
    }

    @Test
    void wordBehindNamesIsNobody() {
        assertEquals(List.of(), BOUNDS.mended("李明华在任上被查。", List.of(person(4, 6))));
    }

    @Test
    void foreignNamesAreWhole() {
        assertEquals(List.of("帕维尔·诺瓦克"), persons("大使帕维尔·诺瓦克参观博物馆。"));
        assertEquals(List.of("哈拉米洛"), persons("总统哈拉米洛出席仪式。"));
        assertEquals(List.of("阿不力米提·阿布都拉"), persons("副州长阿不力米提·阿布都拉主持会议。"));
    }

    @Test
    void jointTiesNamesTogether() {
        assertEquals(List.of(person(2, 8)), BOUNDS.mended("总统伊尔凡·阿里说，", List.of(person(2, 5))));
    }

    @Test
    void officeKeepsItsLastCharacter() {
        assertEquals(List.of(new Name(new Span(2, 4), EntityType.POST), person(4, 6)),
                BOUNDS.mended("工作队长孙扬参加调研。", List.of(person(3, 6))));
    }

    @Test
    void personStandsAfterTheChiefOfficer() {
        assertEquals(List.of("唐哲"), persons("公司首席财务官唐哲参加座谈。"));
    }

    @Test
    void townIsNoPerson() {
        assertEquals(List.of(new Name(new Span(0, 3), EntityType.ADMINISTRATIVE_DIVISION)),
                BOUNDS.mended("马陆镇要牵好头。", List.of(person(0, 3))));
    }

    private static Name person(int begin, int end) {
        return new Name(new Span(begin, end), EntityType.PERSON);
    }

    private static List<String> persons(String text) {
        var article = new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
        return RECOGNISER.mentions(ANALYSER.analyse(article)).stream()
                .filter(mention -> mention.types().contains(EntityType.PERSON)).map(EntityMention::name).toList();
    }
}
