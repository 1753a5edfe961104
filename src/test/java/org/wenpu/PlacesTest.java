package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names alone say of where something lies. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            王建国来到延吉高新区。, 延吉高新区 locatedIn 延吉市
            王建国来到延吉市博物馆。, 延吉市博物馆 locatedIn 延吉市
            王建国来到吉林省延吉市。, 延吉市 locatedIn 吉林省
            延吉市要加快推进青山（延吉）种子样本库等项目建设。, 青山（延吉）种子样本库 locatedIn 延吉市
            王建国，吉林延吉人。,
            延吉集团召开会议。,
            """)
    void areInNames(String text, String expected) {
        var found = Texts.claims(text).stream().filter(claim -> claim.predicate().equals("locatedIn"))
                .map(claim -> Texts.written(claim).replaceAll(" \\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(expected.split("; "))), found);
    }
}
