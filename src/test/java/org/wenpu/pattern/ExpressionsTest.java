package org.wenpu.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[^，。；]", "[^，。；、的]", "[^的和]", "[^“”]", "[^ab]", "[^a的]", "[^\u3000-\u303f]", "[^\\d，]",
        "[^\\]，]", "[^，&&[^的]]", "[，。]", "[的和]", "[^\uD842\uDFB7，]"})
    void letsTheSameCharactersIn(String expression) {
        var plain = Pattern.compile(expression);
        var compiled = Expressions.compile(expression);
        IntStream.rangeClosed(0, 0x2A6FF).mapToObj(Character::toString).forEach(character ->
                assertEquals(plain.matcher(character).matches(), compiled.matcher(character).matches(), character));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "[^，。；]{2,} [一-鿿[^，。；]]{2,}", "在[^，的和]+?召开 在[[一-鿿&&[^的和]][^，的和]]+?召开", "[，。] [，。]", "[^\\d，] [^\\d，]"})
    void takesInTheUsualCharactersFirst(String expression, String compiled) {
        assertEquals(compiled, Expressions.compile(expression).pattern().replace("\u9fff", "鿿"));
    }

    @Test
    void tellsWhatIsWrong() {
        var wrong = assertThrows(PatternSyntaxException.class, () -> Expressions.compile("(?:[^，。]"));
        assertEquals("(?:[^，。]", wrong.getPattern());
    }
}
