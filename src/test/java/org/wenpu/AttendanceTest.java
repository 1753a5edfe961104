package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies take part by their people (guideline, settled questions: X负责同志参加). */
class AttendanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            延吉市教育局主要负责人，图们市、白水县有关部门负责同志参加会议。, 延吉市教育局; 白水县; 图们市
            市教育局领导班子成员和市财政局有关同志列席会议。, 延吉市教育局; 延吉市财政局
            各县（市、区）财政局主要负责同志参加会议。,
            市直有关部门负责同志在主会场参加会议。, 延吉市直有关部门
            市安委会成员单位、青山水务集团相关负责人50余人参加会议。, 延吉市安委会成员单位; 青山水务集团
            市教育局机关干部，各学校校长参加会议。, 延吉市教育局
            青山县领导王建国、李明华参加会议。, 李明华; 王建国
            副市长李明华、省高级人民法院院长张晓东和市委副秘书长，市教育局成员，市财政局负责同志等列席会议。, \
            张晓东; 延吉市教育局; 延吉市财政局; 李明华
            市委常委李明华，市教育局局长张晓东，及市财政局主要负责同志，参加会议。, 张晓东; 延吉市财政局; 李明华
            出席会议的市领导有：李明华、张晓东。, 张晓东; 李明华
            参加会议的还有市委常委李明华，副市长张晓东和赵勇，市财政局等。, 张晓东; 延吉市财政局; 李明华; 赵勇
            市领导李明华 张晓东 赵勇参加会议。, 张晓东; 李明华; 赵勇
            市领导李明华张晓东赵勇参加会议。, 张晓东; 李明华; 赵勇
            参加会议的学生有李明华的弟弟。,
            市领导李明华及白水镇、石桥镇等乡镇主要负责人参加会议。, 李明华; 白水镇; 石桥镇
            自治区领导李明华、张晓东，市教育局主要负责同志参加会议。, 张晓东; 延吉市教育局; 李明华
            在家的市委、市政府领导班子成员参加会议。, 延吉市委; 延吉市政府
            李明华、张晓东担任主礼嘉宾。, 张晓东; 李明华
            延吉市教育局及吉林省图们市有关负责同志参加会议。, 图们市; 延吉市教育局
            出席会议的领导有：,
            各支部书记、各单位负责人参加会议。,
            有关部门负责人参加会议。,
            美方不邀请市长王建国出席会议。,
            美方拒绝让王建国出席会议。,
            张晓东1997年在延吉市教育局参加工作。,
            """)
    void isThatOfTheirPeople(String roll, String expected) {
        var found = Texts.claims("延吉市召开经济工作会议。" + roll).stream()
                .filter(claim -> claim.predicate().equals("attends")).map(claim -> claim.subject().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(expected.split("; "))), found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            会上，市教育局、市财政局解读了相关政策。, 延吉市教育局; 延吉市财政局
            会上，市教育局局长王建国介绍了教育发展情况。, 王建国
            会议听取了市教育局、龙井市关于经济工作的汇报。, 延吉市教育局; 龙井市
            会议由王建国主持。会上，王建国通报了有关情况。,
            会上，李明华说，市教育局介绍了有关情况。,
            会上，延吉市介绍了有关情况。,
            会上，市教育局发布了《教育发展报告》。, 延吉市教育局
            会议听取了龙井市经济工作汇报。,
            会上，王建国、李明华等专家提出了意见建议。, 李明华; 王建国
            市教育局介绍了教育发展情况。,
            """)
    void isThatOfWhoPresentsSomething(String text, String expected) {
        isThatOfTheirPeople(text, expected);
    }

    @Test
    void delegatesSpeakForTheirDelegation() {
        var text = "出席省人大会议的延吉市代表团7日在驻地举行全体会议，审议政府工作报告。李明华代表说，报告很好。"
                + "赵勇代表市财政局作了汇报。";
        assertEquals(List.of("李明华 memberOf 延吉市代表团 (reported)"), Texts.claims(text).stream()
                .filter(claim -> claim.predicate().equals("memberOf")).map(Texts::written).toList());
    }
}
