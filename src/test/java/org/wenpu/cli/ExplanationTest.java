package org.wenpu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.model.Value;

class ExplanationTest {

    private static final String TEXT = "1月8日，市长张大山在大会上强调，海州市要大力发展海洋渔业，推动全市经济社会发展实现新突破。\n第二行。";

    @Test
    void evidenceIsUnderlinedUnderTheText() {
        assertEquals(List.of("海州市  develops  海洋渔业", "    directive by 张大山 · develops-grow · 0.93",
                "    …市长张大山在大会上强调，海州市要大力发展海洋渔业，推动全市经济社会发展实…",
                "                             ^^^^^^^^^^^^^^^^^^^^^^^^"), lines("海州市要大力发展海洋渔业", false));
    }

    @Test
    void evidenceIsUnderlinedOnATerminal() {
        assertEquals("    …市长张大山在大会上强调，\u001B[4m海州市要大力发展海洋渔业\u001B[0m，推动全市经济社会发展实…",
                lines("海州市要大力发展海洋渔业", true).get(2));
    }

    @Test
    void contextEndsWithTheLine() {
        assertEquals("    …推动全市经济社会发展实现新突破。", lines("新突破。", false).get(2));
        assertEquals("    第二行。", lines("第二行。", false).get(2));
    }

    @Test
    void datesAreGivenAsTheyAreKnown() {
        var claim = claim(new PartialDate(null, 1, 8), Optional.empty(), "1月8日");
        var lines = new Explanation(article(TEXT), false).lines(claim);
        assertEquals("海州市  develops  --01-08", lines.get(0));
        assertEquals("    directive · develops-grow · 0.93", lines.get(1));
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        var text = "海州\u001B[2J市要发展。";
        var claim = new Claim(entity("海州市"), "develops", entity("盐业"), Modality.DIRECTIVE, Optional.empty(),
                List.of(new Span(0, text.length())), "develops-grow", 0.9);
        assertEquals("    海州 [2J市要发展。", new Explanation(article(text), false).lines(claim).get(2));
    }

    private static List<String> lines(String evidence, boolean terminal) {
        var claim = claim(entity("海洋渔业"), Optional.of(entity("张大山")), evidence);
        return new Explanation(article(TEXT), terminal).lines(claim);
    }

    private static Claim claim(Value object, Optional<Entity> speaker, String evidence) {
        var begin = TEXT.indexOf(evidence);
        return new Claim(entity("海州市"), "develops", object, Modality.DIRECTIVE, speaker,
                List.of(new Span(begin, begin + evidence.length())), "develops-grow", 0.93);
    }

    private static Entity entity(String name) {
        return new Entity(EntityType.INDUSTRY, name, Entity.Scope.SHARED, name, Set.of(),
                Collections.emptySortedSet(), Optional.empty());
    }

    private static Article article(String text) {
        return new Article("a", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Script.SIMPLIFIED,
                text);
    }
}
