package org.wenpu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineParserTest {

    private final BylineParser parser = BylineParser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "江海日報全媒體記者 陳文遠/文 林小雨/圖 | 記者 陳文遠, 文 陳文遠, 記者 林小雨, 圖 林小雨",
            "本报讯（通讯员 王五 记者 李四）8月16日上午，市委召开会议。 | 通讯员 王五, 记者 李四",
            "本报讯（全媒体记者 陈 文）5日，市长来访。 | 记者 陈文",
            "签约仪式举行。（本刊图片 周大海 摄） | 图片 周大海, 摄 周大海",
            "（新华社记者李大江摄） | 记者 李大江, 摄 李大江",
            "编辑：赵六方 责任编辑：李一 | 编辑 赵六方, 责任编辑 李一",
            "文/图 王小明 | 文 王小明, 图 王小明",
            "文/王小明 图/李小红 | 文 王小明, 图 李小红",
            "王小明 文 李小红 图 | 文 王小明, 图 李小红",
            "记者 阿不力米提·阿布都拉 摄影报道 | 记者 阿不力米提·阿布都拉, 摄影报道 阿不力米提·阿布都拉",
            "(记者 张三 李四 通讯员 王五) | 记者 张三, 记者 李四, 通讯员 王五"})
    void rolesAndNamesAreRead(String text, String expected) {
        assertEquals(expected, written(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者从会上获悉，全市经济平稳。", "市长会见了记者。", "图为会议现场。", "（图）",
            "会议审核了方案，编辑部出席。", "（以下简称文图）", "（摄于7月28日）"})
    void runningTextIsNoByline(String text) {
        assertEquals("", written(text));
    }

    @Test
    void bylineStandsOnceThoughPrintedTwice() {
        assertEquals("记者 张三", written("（记者 张三）\n正文。\n（记者 张三）"));
    }

    private String written(String text) {
        return parser.bylines(text).stream().map(byline -> byline.role() + " " + byline.name())
                .collect(Collectors.joining(", "));
    }
}
