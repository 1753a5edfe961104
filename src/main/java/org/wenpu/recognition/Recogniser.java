package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.Sentence;

/** Finds the names of a document. Safe for use by many threads. */
public final class Recogniser {

    private final NameModel model;
    private final WordTrie trie = WordTrie.standard();

    Recogniser(NameModel model) {
        this.model = model;
    }

    /** The recogniser with the model that ships with the project. */
    public static Recogniser standard() {
        return new Recogniser(NameModel.standard());
    }

    /** The names of a document, in order; none overlaps another. */
    public List<EntityMention> mentions(Document document) {
        return names(document).stream().map(name -> new EntityMention(name.span(), EnumSet.of(name.type()),
                name.span().of(document.simplified()))).toList();
    }

    List<Name> names(Document document) {
        var names = new ArrayList<Name>();
        for (var sentence : document.sentences()) {
            var view = SentenceView.of(sentence, document.simplified(), trie);
            names.addAll(model.names(view, sentence.span().begin()));
        }
        var read = document.sentences().stream().map(Sentence::span).toList();
        return new DocumentMemory(document.simplified(), read, names).applied(names);
    }
}
