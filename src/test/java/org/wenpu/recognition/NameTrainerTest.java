package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

class NameTrainerTest {

    private static final int MOST_BYTES = 10_000_000;

    private final Analyser analyser = new Analyser();

    @Test
    void learnsWhatItIsTaught() throws IOException {
        var model = NameModel.read(new ByteArrayInputStream(trained()));
        var document = document("镇长钱多多讲话。");
        assertEquals(List.of(new Name(new Span(2, 5), EntityType.PERSON)), new Recogniser(model).names(document));
    }

    @Test
    void sameTextsGiveTheSameBytes() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    @Test
    void shippedModelsAreSmall() throws IOException {
        try (var names = NameModel.class.getResourceAsStream("names.model");
                var objects = NameModel.class.getResourceAsStream("objects.model")) {
            assertTrue(names.readAllBytes().length + objects.readAllBytes().length < MOST_BYTES);
        }
    }

    @Test
    void foldsAreMeasuredTypeByType() {
        var lines = CrossValidation.of(lessons(), List.of(), 2, new NameTrainer(analyser::analyse, WordClusters.NONE)).lines();
        assertTrue(lines.get(0).startsWith("Person"), lines.get(0));
        assertTrue(lines.get(lines.size() - 1).startsWith("all"));
    }

    private byte[] trained() throws IOException {
        var out = new ByteArrayOutputStream();
        new NameTrainer(analyser::analyse, WordClusters.NONE).train(lessons()).write(out);
        return out.toByteArray();
    }

    private List<TaggedDocument> lessons() {
        var lessons = new ArrayList<TaggedDocument>();
        for (var name : List.of("孙小圣", "朱小戒", "沙小净", "唐小藏", "白小马")) {
            var mention = new EntityMention(new Span(2, 5), EnumSet.of(EntityType.PERSON), name);
            lessons.add(new TaggedDocument(document("镇长" + name + "讲话。"), List.of(mention)));
        }
        return lessons;
    }

    private Document document(String text) {
        return analyser.analyse(new Article("test", "", Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), Script.SIMPLIFIED, text));
    }
}
