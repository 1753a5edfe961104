package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.Script;

class ClusterTrainerTest {

    private static final int OFTEN = 30;

    private final Analyser analyser = new Analyser();

    @Test
    void wordsAmongTheSameWordsGoTogether() {
        var clusters = clusters();
        assertEquals(clusters.of("苹果"), clusters.of("香蕉"));
        assertEquals(clusters.of("北京"), clusters.of("上海"));
        assertNotEquals(clusters.of("苹果"), clusters.of("北京"));
    }

    @Test
    void rareWordsAreInNone() {
        assertEquals(0, clusters().of("榴莲"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var bytes = bytes(clusters());
        var read = WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertArrayEquals(bytes, bytes(read));
        assertEquals(clusters().of("苹果"), read.of("苹果"));
    }

    private static byte[] bytes(WordClusters clusters) throws IOException {
        var out = new ByteArrayOutputStream();
        clusters.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private WordClusters clusters() {
        var often = Stream.of("吃苹果。", "吃香蕉。", "去北京。", "去上海。")
                .flatMap(text -> Collections.nCopies(OFTEN, text).stream());
        return ClusterTrainer.clusters(Stream.concat(often, Stream.of("吃榴莲。")).map(this::document), 4);
    }

    private Document document(String text) {
        return analyser.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
    }
}
