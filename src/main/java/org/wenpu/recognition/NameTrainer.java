package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the model of names. The same documents in the same order give the same model. */
public final class NameTrainer {

    private static final int ROUNDS = 15;
    private static final int SEED = 1;

    private final WordTrie trie = WordTrie.standard();

    /** The model that these documents teach. */
    public NameModel train(List<TaggedDocument> documents) {
        var lessons = new ArrayList<Lesson>();
        documents.forEach(document -> lessons.addAll(lessons(document)));
        var perceptron = new Perceptron();
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> perceptron.learn(lesson.view(), lesson.tags()));
        }
        return perceptron.model();
    }

    private List<Lesson> lessons(TaggedDocument tagged) {
        var names = tagged.names();
        var document = tagged.document();
        return document.sentences().stream().map(sentence -> new Lesson(
                SentenceView.of(sentence, document.simplified(), trie), Tags.of(sentence.span(), names))).toList();
    }

    private record Lesson(SentenceView view, int[] tags) {
    }
}
