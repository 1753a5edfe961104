package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor inspects. */
class VisitsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            位于延吉高新区的青山生物科技有限公司，是一家龙头企业。市长王建国走进车间和检测中心，询问订单。, 青山生物科技有限公司
            青山乳业集团去年产能达到5万吨。市长王建国走进企业展厅。, 青山乳业集团
            青山文化产业园项目总投资12亿元。市长王建国察看施工现场。, 青山文化产业园项目
            青山乳业集团负责人很高兴。市长王建国走进车间。,
            青山乳业集团董事长李明华是工程师。市长王建国走进车间。,
            青山乳业集团是一家龙头企业。王建国说，要走进车间文化。,
            青山乳业集团是一家龙头企业。工人走进车间。,
            市长王建国走进车间。,
            青山博物馆去年建成开放。馆内有展品千件。市长王建国走进博物馆。, 青山博物馆
            石桥村是示范村。市长王建国来到村里。, 石桥村
            青山园区去年建成。走进园区，车间里一片繁忙。,
            青山博物馆去年建成开放。市长王建国走进企业。,
            青山博物馆馆长李明华作了介绍。市长王建国走进博物馆。,
            习近平总书记视察四川重要讲话精神宣讲团走进青山集团。,
            王建国书记视察延吉时走进青山集团。, 青山集团
            """)
    void areToWhatIsSeenOrWhoseRoomsAre(String text, String expected) {
        var found = Texts.claims(text).stream().filter(claim -> claim.predicate().equals("inspects"))
                .map(claim -> Texts.written(claim).split(" ")[2]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(expected.split("; "))), found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            长宁区党政代表团来奉贤区学习考察。区委书记王建国主持座谈会。, 奉贤区委书记
            长宁区委书记李明华率队来奉贤考察。长宁区与奉贤区签约。区委书记王建国主持座谈会。, 奉贤区委书记
            辽宁省党政代表团来吉林考察。省委书记王建国主持座谈会。, 吉林省委书记
            长宁区召开会议。区委书记王建国主持座谈会。, 长宁区委书记
            """)
    void areReceivedByThoseOfWhereTheyCome(String text, String office) {
        assertTrue(Texts.claims(text).stream().map(Texts::written)
                .anyMatch(claim -> claim.startsWith("王建国 holdsPost " + office)), text);
    }
}
