package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.model.Entity;

/** Who meets whom. */
class MeetingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市委书记陈建国，市长张大明与青山集团董事长江志华，总裁叶向东一行座谈。|陈建国 江志华; 陈建国 叶向东; 张大明 江志华; 张大明 叶向东
            市委书记陈建国与青山集团董事长江志华，总裁叶向东等进行座谈交流。|陈建国 江志华; 陈建国 叶向东
            市委书记陈建国会见青山集团董事长江志华，总裁叶向东一行。|陈建国 江志华; 陈建国 叶向东
            市委书记陈建国会见青山集团董事长江志华,总裁叶向东一行。|陈建国 江志华; 陈建国 叶向东
            市委书记陈建国会见青山集团董事长江志华，总裁叶向东。|陈建国 江志华; 陈建国 叶向东
            市委书记陈建国会见青山集团董事长江志华，副市长叶向东参加会见。|陈建国 江志华
            市委书记陈建国会见青山集团董事长江志华，市长张大明，副市长叶向东参加会见。|陈建国 江志华
            市委书记陈建国与青山集团董事长江志华，总裁叶向东参加会议。|
            """)
    void goesOnOverCommas(String text, String expected) {
        assertEquals(pairs(expected), met(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市委书记陈建国到青山集团考察，与集团董事长江志华、总裁叶向东座谈。|陈建国 江志华; 陈建国 叶向东
            市委书记陈建国到青山集团考察，与青山集团党委书记、董事长江志华举行会谈。|陈建国 江志华
            市委书记陈建国到青山集团考察，与江志华座谈。|陈建国 江志华
            市委书记陈建国与驻延部队官兵座谈。|陈建国 驻延部队
            """)
    void tellsGuestsFromHosts(String text, String expected) {
        assertEquals(pairs(expected), met(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青山县党政代表团来延吉市考察。市委书记陈建国会见了代表团一行。|陈建国 青山县党政代表团
            青山县党政代表团来延吉市考察。市委书记陈建国与代表团一行座谈。|陈建国 青山县党政代表团
            市委书记陈建国会见了代表团一行。|
            """)
    void meansThePartyNamedBefore(String text, String expected) {
        assertEquals(pairs(expected), met(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区委书记陈建国会见中国工程院院士、青山医院院长江志华一行。|陈建国 江志华
            区委书记陈建国与延边大学教授、青山乳业集团董事长江志华座谈。|陈建国 江志华
            区委书记陈建国与出席延边大学理事会的青山医院院长、中国科学院院士江志华座谈。|陈建国 江志华
            """)
    void takesNoBodyForTheGuestWhoIsAMemberOfIt(String text, String expected) {
        assertEquals(pairs(expected), met(text));
    }

    private static TreeSet<String> met(String text) {
        return Texts.claims(text).stream().filter(claim -> claim.predicate().equals("meetsWith"))
                .map(claim -> claim.subject().name() + " " + ((Entity) claim.object()).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> pairs(String expected) {
        return expected == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(expected.split("; ")));
    }
}
