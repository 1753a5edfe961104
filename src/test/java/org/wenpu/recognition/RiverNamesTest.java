package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class RiverNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            松花江、嫩江防洪压力增大。, PLACE
            嫩江流域普降大雨。, PLACE
            王建国到嫩江调研。, ADMINISTRATIVE_DIVISION
            松花江边的嫩江旅游业发展很快。, ADMINISTRATIVE_DIVISION
            """)
    void waterIsNoDivision(String text, EntityType type) {
        var document = new Analyser().analyse(new Article("text", "", Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), Script.SIMPLIFIED, text));
        int other = text.indexOf("松花江");
        int river = text.indexOf("嫩江");
        var mentions = other < 0 ? List.of(mention(river, "嫩江", EntityType.ADMINISTRATIVE_DIVISION))
                : List.of(mention(other, "松花江", EntityType.PLACE),
                        mention(river, "嫩江", EntityType.ADMINISTRATIVE_DIVISION));
        var told = new RiverNames().told(document, mentions);
        assertEquals(Set.of(type), told.get(told.size() - 1).types());
    }

    private static EntityMention mention(int at, String name, EntityType type) {
        return new EntityMention(new Span(at, at + name.length()), Set.of(type), name);
    }
}
