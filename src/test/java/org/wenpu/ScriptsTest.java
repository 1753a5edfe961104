package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wenpu.extraction.Example;
import org.wenpu.extraction.RuleReader;
import org.wenpu.knowledge.Ontology;
import org.wenpu.model.Claim;

/** Reads the examples of the rules in traditional script: they say what they say in simplified. */
class ScriptsTest {

    private static final int FEW = 100;

    @Test
    void examplesSayTheSameInEitherScript() {
        var texts = new RuleReader(Ontology.standard()).rules().stream()
                .flatMap(rule -> rule.examples().stream()).map(Example::text).distinct().toList();
        var converted = texts.stream().filter(text -> !traditional(text).equals(text)).toList();
        assertTrue(converted.size() > FEW, "few examples differ in traditional script");
        assertEquals(said(converted), said(converted.stream().map(ScriptsTest::traditional).toList()));
    }

    @Test
    void aCharacterThatBothScriptsHaveStaysInNames() {
        assertTrue(said(List.of("市長王丙乾出席會議。")).contains("王丙乾 attends"));
        assertTrue(said(List.of("市长王丙乾出席会议。")).contains("王丙乾 attends"));
    }

    /** What each text says, and where. */
    private static String said(List<String> texts) {
        return texts.stream().map(text -> Texts.claims(text).stream().map(ScriptsTest::located).sorted().toList())
                .map(List::toString).collect(Collectors.joining("\n"));
    }

    private static String located(Claim claim) {
        return Texts.written(claim) + " at " + claim.evidence();
    }

    private static String traditional(String text) {
        return text.codePoints().mapToObj(Character::toString).map(character -> {
            var other = HanLP.convertToTraditionalChinese(character);
            return other.length() == character.length() ? other : character;
        }).collect(Collectors.joining());
    }
}
