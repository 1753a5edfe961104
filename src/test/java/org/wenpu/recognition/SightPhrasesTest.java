package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

/** What is seen on a visit, where some of it was taken for a name, or none was. */
class SightPhrasesTest {

    private static final Analyser ANALYSER = new Analyser();

    @ParameterizedTest
    @CsvSource(textBlock = """
            他先后来到县消防大队、滨河湿地公园。, , , 县消防大队 滨河湿地公园
            他察看石桥栈道、青山故里等景点。, , , 石桥栈道 青山故里
            他察看石桥栈道、青山故里工作情况。, , , 石桥栈道
            他了解石桥栈道、青山故里等景点。, , ,
            他参观了青山敬老院和石桥加工厂。, 青山敬老院和石桥加工厂, ORGANISATION, 青山敬老院 石桥加工厂
            他察看青山水闸、好水治理工程。, 水治理工程, PROJECT, 青山水闸 好水治理工程
            他来到石桥村“共富工坊”。, “共富工坊”, PRINCIPLE, 石桥村“共富工坊”
            他来到青山县白水镇的智慧农场。, , , 智慧农场
            他走进“石桥食堂”“青山书屋”。, , ,
            在青山水库、石桥村和白水大桥施工现场，他察看水情。, , , 青山水库 石桥村 白水大桥
            在青山湖畔的石桥村，他走进村史馆。, , , 石桥村
            在青山县规划建设两个产业园，他很满意。, , ,
            他走进一家企业。, , ,
            他检查。, , ,
            """)
    void whatIsSeen(String text, String name, EntityType type, String sights) {
        var document = ANALYSER.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
        var names = Optional.ofNullable(name).map(word -> new EntityMention(
                new Span(text.indexOf(word), text.indexOf(word) + word.length()), Set.of(type), word)).stream().toList();
        assertEquals(sights == null ? List.of() : Arrays.asList(sights.split(" ")),
                new SightPhrases().added(document, names).stream().map(EntityMention::name).toList());
    }
}
