package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

/** The stops of a tour that nothing but their list tells. */
class SightListsTest {

    private static final Analyser ANALYSER = new Analyser();

    @ParameterizedTest
    @CsvSource(textBlock = """
            他先后来到白水云谷之城、青山实验室。, 青山实验室, 白水云谷之城 青山实验室
            他先后来到青山实验室、白水云谷之城考察。, 青山实验室, 青山实验室 白水云谷之城
            他先后来到白水云谷之城和青山实验室。, 青山实验室, 青山实验室
            他先后来到白水云谷之城、石桥蓝湾和青山实验室。, 青山实验室, 青山实验室
            他先后来到白水云谷之城、白水桥馆和青山实验室。, 白水桥馆 青山实验室, 白水云谷之城 白水桥馆 青山实验室
            在白水云谷之城、青山实验室，他很满意。, 青山实验室, 白水云谷之城 青山实验室
            在白水云谷之城、青山实验室工作，他很满意。, 青山实验室, 青山实验室
            他先后来到田间地头、青山实验室。, 青山实验室, 青山实验室
            他察看生产流程、青山实验室。, 青山实验室, 青山实验室
            他来到青山实验室、。, 青山实验室, 青山实验室
            他来到、。, , ''
            """)
    void stops(String text, String names, String stops) {
        var document = ANALYSER.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
        var named = Optional.ofNullable(names).stream().flatMap(all -> Stream.of(all.split(" ")))
                .map(name -> new EntityMention(new Span(text.indexOf(name), text.indexOf(name) + name.length()),
                        Set.of(EntityType.PLACE), name)).toList();
        assertEquals(Arrays.stream(stops.split(" ")).filter(stop -> !stop.isEmpty()).toList(),
                new SightLists().added(document, named).stream().map(EntityMention::name).toList());
    }
}
