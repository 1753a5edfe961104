package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads careers, appointments and leave-takings of invented persons. */
class CareersTest {

    private static final Set<String> OFFICES = Set.of("holdsPost", "appointedTo", "removedFrom");

    @Test
    void careerGoesOnFromClauseToClause() {
        says("王建国，男，1964年11月出生，江苏苏州人。曾任苏州市财政局党组书记、局长，昆山市委副书记、市长等职。",
                "王建国 holdsPost 苏州市财政局党组书记", "王建国 holdsPost 苏州市财政局局长",
                "王建国 holdsPost 昆山市委副书记", "王建国 holdsPost 昆山市长");
    }

    @Test
    void whatIsNoOfficeMayBeginTheList() {
        says("王建国历任苏州市财政局干部，昆山市财政局局长。", "王建国 holdsPost 昆山市财政局局长");
    }

    @Test
    void whatIsNoOfficeMayStandAmongThem() {
        says("王建国历任苏州市财政局办公室主任、局机关干部；昆山市财政局局长。",
                "王建国 holdsPost 苏州市财政局办公室主任", "王建国 holdsPost 昆山市财政局局长");
    }

    @Test
    void appointeeKeepsTheLastCharacterThatBeginsAnotherName() {
        says("会议决定任命李明华为苏州市财政局局长。", "李明华 appointedTo 苏州市财政局局长");
    }

    @Test
    void officeThatTouchesTheNameMayBeLost() {
        says("会议决定免去王建国、李明华苏州市财政局副局长职务。", "王建国 removedFrom 苏州市财政局副局长",
                "李明华 removedFrom 苏州市财政局副局长");
    }

    @Test
    void whoNominatesDoesNotComeToTheOffice() {
        says("李明华上月由省长王建国提名担任苏州市财政局局长。", "王建国 holdsPost 江苏省长");
    }

    @Test
    void lineOfTableIsOfWhomTheTextIsAbout() {
        says("王建国，男，1964年11月出生。1999年8月至2000年3月 昆山市委常委、副市长；2000年3月至今 苏州市财政局局长。",
                "王建国 holdsPost 昆山市委常委", "王建国 holdsPost 昆山市副市长",
                "王建国 holdsPost 苏州市财政局局长");
    }

    @Test
    void officesMayStandBeforeTheirHolder() {
        says("此前担任昆山市委书记的是李明华。", "李明华 holdsPost 昆山市委书记");
        says("原任昆山市委书记的李明华，转任苏州市委常委。", "李明华 holdsPost 昆山市委书记",
                "李明华 appointedTo 苏州市委常委");
    }

    @Test
    void officeInAppositionIsOfThePersonBehindIt() {
        says("王建国出席活动。现任昆山市委书记李明华，已任苏州市委常委。", "李明华 holdsPost 昆山市委书记",
                "李明华 holdsPost 苏州市委常委");
    }

    @Test
    void decisionWithNoYearAppoints() {
        says("省委决定：王建国同志任苏州市委书记。", "王建国 appointedTo 苏州市委书记");
        says("7月10日，王建国任苏州市委常委、组织部部长。", "王建国 appointedTo 苏州市委常委",
                "王建国 appointedTo 苏州市委组织部部长");
        says("2019年，王建国任苏州市委书记。", "王建国 holdsPost 苏州市委书记");
        says("王建国当选江苏省副省长。", "王建国 appointedTo 江苏省副省长");
    }

    @Test
    void officeMayBeToldByItsRankAlone() {
        says("王建国，男，现任青山县委书记，拟任正县级领导职务。", "王建国 holdsPost 青山县委书记",
                "王建国 appointedTo 正县级领导职务 (planned)");
        says("现将王建国同志拟任职情况公示如下：王建国，男，现任青山县委书记，拟任正县级领导职务。",
                "王建国 holdsPost 青山县委书记", "王建国 appointedTo 正县级领导职务 (planned)");
        says("公司拟任用一批管理人员。");
    }

    @Test
    void whoLeavesAnOfficeIsRemoved() {
        says("王建国不再担任苏州市委书记、常委职务。", "王建国 removedFrom 苏州市委书记", "王建国 removedFrom 苏州市委常委");
        says("国务院任命王建国为水利部部长，免去其水利部副部长职务。", "王建国 appointedTo 水利部部长",
                "王建国 removedFrom 水利部副部长");
    }

    @Test
    void officeTakesTheBodyItIsComeTo() {
        says("王建国曾到延边大学担任党委副书记、纪委书记、工会主席。", "王建国 holdsPost 延边大学党委副书记",
                "王建国 holdsPost 延边大学纪委书记", "王建国 holdsPost 延边大学工会主席");
    }

    @Test
    void officesJoinedByAlsoAreTwo() {
        says("江苏集团董事长兼总经理王建国发言。", "王建国 holdsPost 江苏集团董事长", "王建国 holdsPost 江苏集团总经理");
    }

    @Test
    void taskIsNoOffice() {
        says("王建国表示，责任重于泰山，主任医师的任务艰巨。");
        says("大会选举产生新任董事长。");
    }

    @Test
    void electionNamesManyForManyOffices() {
        says("大会选举王建国为青山县县长，李明华、张晓东为副县长。", "王建国 appointedTo 青山县县长",
                "李明华 appointedTo 青山县副县长", "张晓东 appointedTo 青山县副县长");
        says("大会选举王建国为苏州市政协主席，李明华、张晓东为副主席。王建国当选苏州市工商联主席，李明华当选为副主席。",
                "王建国 appointedTo 苏州市政协主席", "李明华 appointedTo 苏州市政协副主席", "张晓东 appointedTo 苏州市政协副主席",
                "王建国 appointedTo 苏州市工商联主席", "李明华 appointedTo 苏州市工商联副主席");
        says("决定任命：王建国为苏州市民政局局长；李晓东为苏州市教育局局长。", "王建国 appointedTo 苏州市民政局局长",
                "李晓东 appointedTo 苏州市教育局局长");
    }

    @Test
    void whoSucceedsAnotherComesToTheOffice() {
        says("王建国接替李明华出任苏州市市长。", "王建国 appointedTo 苏州市市长");
    }

    @Test
    void wholeNameStandsBehindWordOfAppointing() {
        says("会议任命胡建时为青山县教育局局长。", "胡建时 appointedTo 青山县教育局局长");
    }

    @Test
    void noteOrTitleMayStandBetweenOfficeAndHolder() {
        says("县委常委、副县长（挂职）王建国出席会议。", "王建国 holdsPost 县委常委", "王建国 holdsPost 副县长");
        says("苏州大学校长、教授王建国出席会议。", "王建国 holdsPost 苏州大学校长");
        says("作为苏州大学校长，王建国出席会议。", "王建国 holdsPost 苏州大学校长");
    }

    @Test
    void noteTellsWhatElseTheHolderIsOrWas() {
        says("昆山市市长张晓东，时任苏州市财政局局长（现任昆山市委书记）李明华，苏州市水务局局长（现任昆山市副市长）王建国参加调研。",
                "张晓东 holdsPost 昆山市市长", "李明华 holdsPost 苏州市财政局局长", "李明华 holdsPost 昆山市委书记",
                "王建国 holdsPost 苏州市水务局局长", "王建国 holdsPost 昆山市副市长");
        says("李明华（时任昆山市委书记）、王建国（现任昆山市副市长）参加调研。", "李明华 holdsPost 昆山市委书记",
                "王建国 holdsPost 昆山市副市长");
    }

    @Test
    void whomTheHolderMeetsHasAnotherOffice() {
        says("昆山市市长张晓东与王建国举行会谈。", "张晓东 holdsPost 昆山市市长");
    }

    @Test
    void officeBehindNameIsNoneOfItsOwn() {
        says("苏州市财政局局长王建国出席会议。王建国局长表示感谢。", "王建国 holdsPost 苏州市财政局局长");
    }

    private static void says(String text, String... expected) {
        var found = Texts.claims(text).stream().filter(claim -> OFFICES.contains(claim.predicate()))
                .map(Texts::written).map(claim -> claim.replace(" (reported)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(expected)), found);
    }
}
