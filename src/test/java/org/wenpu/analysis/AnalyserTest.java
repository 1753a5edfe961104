package org.wenpu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.Texts;

class AnalyserTest {

    private static final Analyser ANALYSER = new Analyser();

    /** A text, and what is read of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "来源：青山网近日，延吉市的各街道和社区开展志愿服务。 | 近日，延吉市的各街道和社区开展志愿服务。",
            "来源：青山网－延边频道 原创稿延吉市的各街道和社区开展志愿服务。 | 延吉市的各街道和社区开展志愿服务。",
            "来源：青山日报延吉市的各街道和社区开展志愿服务。 | 延吉市的各街道和社区开展志愿服务。",
            "作者：李明来源：青山视窗 延吉市的各街道和社区开展志愿服务。 | 延吉市的各街道和社区开展志愿服务。",
            "延吉市的各街道和社区开展志愿服务。责任编辑：李明 | 延吉市的各街道和社区开展志愿服务。",
            "延吉市公布资金来源：财政拨款、在线捐赠。 | 延吉市公布资金来源：财政拨款、在线捐赠。"})
    void whatStandsAroundTheNewsIsLeftOut(String text, String read) {
        assertEquals(read, ANALYSER.analyse(Texts.article(text)).sentences().stream()
                .map(sentence -> sentence.span().of(text)).collect(Collectors.joining()));
    }
}
