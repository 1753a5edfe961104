package org.wenpu.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.wenpu.model.Sentence;

/** The trained model of names. */
public final class NameModel {

    private static final int MAGIC = 0x57504E33;

    private final FieldModel field;
    private final WordClusters clusters;
    private final WordTrie trie = WordTrie.standard();

    /**
     * A model.
     *
     * @param field    its weights
     * @param clusters the clusters of words that its features speak of
     */
    NameModel(FieldModel field, WordClusters clusters) {
        this.field = field;
        this.clusters = clusters;
    }

    /** The model that ships with the project. */
    static NameModel standard() {
        return Shipped.MODEL;
    }

    private static final class Shipped {

        private static final NameModel MODEL = shipped();
    }

    private static NameModel shipped() {
        var place = "/org/wenpu/recognition/names.model";
        try (var in = Objects.requireNonNull(NameModel.class.getResourceAsStream(place), place + " is missing")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    static NameModel read(InputStream stream) throws IOException {
        var in = ModelFile.opened(stream, MAGIC, "names");
        var clusters = WordClusters.read(in);
        return new NameModel(ModelFile.read(in), clusters);
    }

    /** The clusters of words that its features speak of. */
    WordClusters clusters() {
        return clusters;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        var out = ModelFile.begun(stream, MAGIC);
        clusters.write(out);
        field.write(out);
        out.close();
    }

    /** The names in a sentence of a text. */
    List<Name> names(Sentence sentence, String simplified) {
        var view = SentenceView.of(sentence, simplified, trie, clusters);
        return field.labelled(new Features(view), sentence.span().begin()).stream().map(Name::of).toList();
    }
}
