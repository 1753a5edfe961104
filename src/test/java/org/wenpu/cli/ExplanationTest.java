package org.wenpu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.wenpu.rdf.Iris;
import picocli.CommandLine.Help.Ansi;

class ExplanationTest {

    private static final String ESCAPE = "\u001B\\[[0-9;]*m";
    private static final String FACE = "\uD83D\uDE00";
    private static final String TEXT = "1月8日，市长张大山在大会上强调，海州市要大力发展海洋渔业，推动全市经济社会发展实现新突破。\n第二行。";

    @Test
    void evidenceIsUnderlinedUnderTheText() {
        assertEquals(List.of("海州市  develops  海洋渔业", "    directive by 张大山 · develops-grow · 0.93",
                "    …市长张大山在大会上强调，海州市要大力发展海洋渔业，推动全市经济社会发展实…",
                "                             ^^^^^^^^^^^^^^^^^^^^^^^^",
                "    https://w3id.org/wenpu/article/a#claim-82515285a45fd558"), lines("海州市要大力发展海洋渔业", Ansi.OFF));
    }

    @Test
    void partsAreToldApartByColour() {
        var lines = lines("海州市要大力发展海洋渔业", Ansi.ON);
        assertEquals(4, lines.size());
        assertEquals(List.of("1;36 海州市", "35 develops", "1;32 海洋渔业"), coloured(lines.get(0)));
        assertEquals(List.of("34 directive", "36 张大山"), coloured(lines.get(1)));
        assertEquals(List.of("4;33 海州市要大力发展海洋渔业"), coloured(lines.get(2)));
    }

    @Test
    void coloursDoNotMoveWhatIsSaid() {
        var plain = new ArrayList<>(lines("海州市要大力发展海洋渔业", Ansi.OFF));
        plain.remove(3);
        assertEquals(plain, lines("海州市要大力发展海洋渔业", Ansi.ON).stream()
                .map(line -> line.replaceAll(ESCAPE, "")).toList());
    }

    @Test
    void wordsOfTheArticleAreNoMarkup() {
        var text = "海州@|red 市|@要发展。";
        var claim = new Claim(entity("@|bold 市|@"), "develops", entity("盐业"), Modality.DIRECTIVE, Optional.empty(),
                List.of(new Span(0, 5)), "develops-grow", 0.9);
        var lines = explained(claim, text, Ansi.ON);
        assertEquals("1;36 @|bold 市|@", coloured(lines.get(0)).get(0));
        assertEquals("    海州@|red 市|@要发展。", lines.get(2).replaceAll(ESCAPE, ""));
    }

    @Test
    void contextDoesNotCutACharacter() {
        var text = FACE.repeat(9) + "发展盐业" + FACE.repeat(9);
        var claim = new Claim(entity("海州市"), "develops", entity("盐业"), Modality.DIRECTIVE, Optional.empty(),
                List.of(new Span(19, 21)), "develops-grow", 0.9);
        assertEquals("    …" + FACE.repeat(6) + "发展盐业" + FACE.repeat(5) + "…", explained(claim, text, Ansi.OFF).get(2));
    }

    @Test
    void contextEndsWithTheLine() {
        assertEquals("    …推动全市经济社会发展实现新突破。", lines("新突破。", Ansi.OFF).get(2));
        assertEquals("    第二行。", lines("第二行。", Ansi.OFF).get(2));
    }

    @Test
    void datesAreGivenAsTheyAreKnown() {
        var claim = claim(new PartialDate(null, 1, 8), Optional.empty(), "1月8日");
        var lines = explained(claim, TEXT, Ansi.OFF);
        assertEquals("海州市  develops  --01-08", lines.get(0));
        assertEquals("    directive · develops-grow · 0.93", lines.get(1));
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        var text = "海州\u001B[2J\u009B1m\u202E市要发展。";
        var claim = new Claim(entity("海州市"), "develops", entity("盐业"), Modality.DIRECTIVE, Optional.empty(),
                List.of(new Span(0, text.length())), "develops-grow", 0.9);
        assertEquals("    海州 [2J 1m 市要发展。", explained(claim, text, Ansi.OFF).get(2));
    }

    private static List<String> lines(String evidence, Ansi ansi) {
        return explained(claim(entity("海洋渔业"), Optional.of(entity("张大山")), evidence), TEXT, ansi);
    }

    private static List<String> explained(Claim claim, String text, Ansi ansi) {
        return new Explanation(article(text), new Iris(Iris.DEFAULT_BASE), ansi).lines(claim);
    }

    /** The coloured parts of a line, each behind the codes that colour it. */
    private static List<String> coloured(String line) {
        return Pattern.compile("((?:" + ESCAPE + ")+)([^\u001B]+)(?:" + ESCAPE + ")+").matcher(line).results()
                .map(part -> part.group(1).replaceAll("m\u001B\\[", ";").replaceAll("[^0-9;]", "") + " "
                        + part.group(2))
                .toList();
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
