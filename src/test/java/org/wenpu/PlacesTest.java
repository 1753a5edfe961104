package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names, and the numbers that count them, say of where something lies. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            王建国来到延吉高新区。, 延吉高新区 locatedIn 延吉市
            王建国来到延吉市博物馆。, 延吉市博物馆 locatedIn 延吉市
            王建国来到石桥汽车上海超级工厂。, 石桥汽车上海超级工厂 locatedIn 上海市
            王建国来到石桥科技创新中心安徽中心。, 石桥科技创新中心安徽中心 locatedIn 安徽省
            王建国来到延吉高新区第一幼儿园。, 延吉高新区第一幼儿园 locatedIn 延吉高新区; 延吉高新区 locatedIn 延吉市
            王建国来到吉林省延吉市。, 延吉市 locatedIn 吉林省
            延吉市青山镇相关部门走进军营。, 青山镇 locatedIn 延吉市
            王建国来到青山镇石桥村卫生室。, 青山镇石桥村卫生室 locatedIn 石桥村; 石桥村 locatedIn 青山镇
            王建国来到水乡博物馆。,
            王建国来到大古镇石桥村卫生室。, 大古镇石桥村卫生室 locatedIn 石桥村; 石桥村 locatedIn 大古镇
            王建国来到延吉市白水蔬菜集聚区。, 延吉市白水蔬菜集聚区 locatedIn 延吉市
            延吉市地处白水江上游。, 延吉市 locatedIn 白水江
            在延吉市，总投资3亿元的青山水库加固工程正在加紧施工。, 青山水库加固工程 locatedIn 延吉市
            在延吉市，王建国介绍青山水库加固工程。,
            其中青山临港产业园已引进中国移动、延吉乳业集团等企业29家。, 中国移动 locatedIn 青山临港产业园; 延吉乳业集团 locatedIn 青山临港产业园
            支持延吉高新区创建绿色园区。, 延吉高新区 locatedIn 延吉市
            深度融入延吉“一山两河”格局。,
            在延吉市，王建国先后走进青山镇石桥村卫生室。, 青山镇 locatedIn 延吉市; 青山镇石桥村卫生室 locatedIn 石桥村; 石桥村 locatedIn 青山镇
            王建国来到青山街道党群服务中心。, 青山街道党群服务中心 locatedIn 青山街道
            王建国来到延吉市律师协会。,
            王建国来到延吉市的延吉乳业集团。, 延吉乳业集团 locatedIn 延吉市
            王建国来到石桥社区卫生服务中心。,
            王建国来到延吉市北京小学。, 延吉市北京小学 locatedIn 延吉市
            王建国来到延吉市多石镇。, 多石镇 locatedIn 延吉市
            延吉市深入实施百县千镇建设工程。,
            王建国来到图们石桥镇。, 石桥镇 locatedIn 图们市
            王建国来到青山镇，走进石桥村。, 石桥村 locatedIn 青山镇
            王建国会见来延吉市的青山乳业有限公司代表。,
            延吉市接待来自全国各地的客人。,
            延吉市要加快推进青山（延吉）种子样本库等项目建设。, 青山（延吉）种子样本库 locatedIn 延吉市
            王建国主持会议，要求加快建设图们市抽水蓄能电站。, 图们市抽水蓄能电站 locatedIn 图们市
            延边州要加快建设图们抽水蓄能电站。, 图们抽水蓄能电站 locatedIn 图们市
            长春市要加快建设图们抽水蓄能电站。,
            延边州要加快建设图们市首个人才服务平台。,
            延边州要加快建设图们江国际货运枢纽。,
            在延吉市，王建国来到朝鲜族民俗园、青山博物馆等。, 朝鲜族民俗园 locatedIn 延吉市; 青山博物馆 locatedIn 延吉市
            在延吉市，王建国听取朝鲜族民俗园建设情况汇报。,
            在延吉市召开的会议上，王建国来到朝鲜族民俗园。,
            王建国，吉林延吉人。, 延吉市 locatedIn 吉林省
            在延吉市，王建国来到。,
            延吉集团召开会议。,
            青山湖公园全长2公里，横跨白水、红日、丹英3个街道。, 青山湖公园 locatedIn 白水街道; 青山湖公园 locatedIn 红日街道; 青山湖公园 locatedIn 丹英街道
            青山新城包含2个社区（白水社区、红日社区）。, 白水社区 locatedIn 青山新城; 红日社区 locatedIn 青山新城
            青山新城包含2个片区（丹英、红日片区）和1条道路（丹英路）。, 丹英 locatedIn 青山新城; 红日片区 locatedIn 青山新城; 丹英路 locatedIn 青山新城
            中以（延吉）创新园落户延吉市。, 中以（延吉）创新园 locatedIn 延吉市
            延吉市印发《关于支持中国（吉林）自由贸易试验区延吉片区走在发展前列的若干意见》。,
            中国（吉林）自由贸易试验区延吉片区举行揭牌仪式。, 延吉片区 locatedIn 中国（吉林）自由贸易试验区; 中国（吉林）自由贸易试验区 locatedIn 吉林省
            """)
    void areInNames(String text, String expected) {
        var found = Texts.claims(text).stream().filter(claim -> claim.predicate().equals("locatedIn"))
                .map(claim -> Texts.written(claim).replaceAll(" \\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(expected.split("; "))), found);
    }
}
