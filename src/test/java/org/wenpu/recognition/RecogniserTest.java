package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;

class RecogniserTest {

    private static final Analyser ANALYSER = new Analyser();
    private static final Recogniser RECOGNISER = Recogniser.standard();

    @Test
    void personStandsAfterItsPost() {
        assertEquals(List.of("王建国"), names("市长王建国主持会议。", EntityType.PERSON));
        assertEquals(List.of("市长"), names("市长王建国主持会议。", EntityType.POST));
    }

    @Test
    void divisionIsFound() {
        assertEquals(List.of("昆明市"), names("昆明市召开座谈会。", EntityType.ADMINISTRATIVE_DIVISION));
    }

    @Test
    void sentenceWithoutNamesHasNone() {
        assertEquals(List.of(), names("今天下了一场大雨。"));
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        var mentions = RECOGNISER.mentions(document("昆明市市长王建国来到滇池，省委书记李志强一同调研。"));
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(mentions.get(i - 1).span().end() <= mentions.get(i).span().begin());
        }
    }

    private static List<String> names(String text, EntityType type) {
        return RECOGNISER.mentions(document(text)).stream().filter(mention -> mention.types().contains(type))
                .map(EntityMention::name).toList();
    }

    private static List<String> names(String text) {
        return RECOGNISER.mentions(document(text)).stream().map(EntityMention::name).toList();
    }

    private static Document document(String text) {
        return ANALYSER.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
    }
}
