package org.wenpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which event something is told, and who holds it. */
class AnnouncementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hosts|第五届长春啤酒节新闻发布会在长春举行。本届啤酒节由长春市商务局主办。|长春市商务局 hosts 第五届长春啤酒节 (reported)
            hosts|第五届长春马拉松新闻发布会在长春举行。本次赛事由长春市体育局主办。|长春市体育局 hosts 第五届长春马拉松 (reported)
            hosts|第五届长春啤酒节新闻发布会在长春举行。发布会由长春市商务局主办。|长春市商务局 hosts 第五届长春啤酒节新闻发布会 (reported)
            hosts|第五届长春啤酒节新闻发布会在长春举行，由长春市商务局主办。|长春市商务局 hosts 第五届长春啤酒节新闻发布会 (reported)
            takesPlaceAt|第五届长春啤酒节推介会举行。啤酒节将在净月潭公园举办。|第五届长春啤酒节 takesPlaceAt 净月潭公园 (planned)
            attends|第五届长春啤酒节推介会在北京举行。市长王建国出席活动。|王建国 attends 第五届长春啤酒节推介会 (reported)
            """)
    void areOfThatEvent(String predicate, String text, String expected) {
        var claims = Texts.claims(predicate, text);
        assertEquals(new TreeSet<>(Arrays.asList(expected.split("; "))), claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            吉林延吉、图们两市召开表彰大会。|延吉市 hosts 表彰大会 (reported); 图们市 hosts 表彰大会 (reported)
            吉林省延吉、图们两市召开表彰大会。|延吉市 hosts 表彰大会 (reported); 图们市 hosts 表彰大会 (reported)
            """)
    void areOfCountedDivisionsBehindTheirProvince(String text, String expected) {
        assertEquals(new TreeSet<>(Arrays.asList(expected.split("; "))), Texts.claims("hosts", text));
    }
}
