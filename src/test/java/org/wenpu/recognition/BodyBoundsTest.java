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

class BodyBoundsTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Recogniser RECOGNISER = Recogniser.standard();

    @Test
    void officeBeginsWithWhatBelongsToItsBody() {
        assertEquals(List.of("第二批驻村工作组组长"), names("第二批驻村工作组组长李晓明介绍情况。", EntityType.POST));
        assertEquals(List.of("驻村工作组组长"), names("驻村工作组组长王丽介绍情况。", EntityType.POST));
    }

    @Test
    void officeOfALeadingGroupIsWhole() {
        assertEquals(List.of("省委教育工作领导小组组长"),
                names("省委教育工作领导小组组长张强出席会议。", EntityType.POST));
    }

    @Test
    void bodyReachesToTheLastWordOfItsPart() {
        assertEquals(List.of("福建省委宣传部版权和电影管理处"),
                names("记者从福建省委宣传部版权和电影管理处获悉，今年将举办展览。", EntityType.ORGANISATION));
    }

    @Test
    void bodyReachesToItsUnnamedTroops() {
        assertEquals(List.of("武警某部"), names("他走访慰问武警某部官兵。", EntityType.ORGANISATION));
    }

    @Test
    void bodyDoesNotReachOverAVerb() {
        assertEquals(List.of("市委"), names("市委设立了综合协调处。", EntityType.ORGANISATION).subList(0, 1));
    }

    @Test
    void bodyBeginsWithWhatBelongsToIt() {
        assertEquals(List.of("市政府驻上海办事处"),
                names("市政府驻上海办事处负责人参加活动。", EntityType.ORGANISATION));
    }

    @Test
    void bodyIsNotCutAtItsConjunction() {
        assertEquals(List.of("昆明市发展和改革委员会"),
                names("活动由昆明市发展和改革委员会主办。", EntityType.ORGANISATION));
    }

    @Test
    void placeStandsBehindItsDivision() {
        assertEquals(List.of("十三陵水库"), names("他来到昌平区十三陵水库检查。", EntityType.PLACE));
    }

    private static List<String> names(String text, EntityType type) {
        var article = new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
        return RECOGNISER.mentions(ANALYSER.analyse(article)).stream().filter(mention -> mention.types().contains(type))
                .map(EntityMention::name).toList();
    }
}
