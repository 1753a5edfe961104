package org.wenpu.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Sentence;

/** The trained model of the objects of deeds and calls. Safe for use by many threads. */
public final class ObjectModel {

    private static final int MAGIC = 0x57504F32;
    private static final double LEAST_PROBABILITY = 0.7;

    private final IntIndex governors;
    private final FieldModel field;
    private final WordClusters clusters;
    private final WordTrie trie = WordTrie.standard();

    /**
     * A model.
     *
     * @param governors the hashes of the verbs that have objects, in order; what stands before the first of a clause is
     *                  passed over
     * @param field     its weights
     * @param clusters  the clusters of words that its features speak of
     */
    ObjectModel(IntIndex governors, FieldModel field, WordClusters clusters) {
        this.governors = governors;
        this.field = field;
        this.clusters = clusters;
    }

    /** The model that ships with the project; its features speak of the clusters of the model of names. */
    public static ObjectModel standard() {
        var place = "/org/wenpu/recognition/objects.model";
        try (var in = Objects.requireNonNull(ObjectModel.class.getResourceAsStream(place), place + " is missing")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + place, e);
        }
    }

    static ObjectModel read(InputStream stream) throws IOException {
        var in = ModelFile.opened(stream, MAGIC, "objects");
        int size = in.readInt();
        var governors = new IntIndex(size);
        for (int i = 0; i < size; i++) {
            governors.added(in.readInt());
        }
        return new ObjectModel(governors, ModelFile.read(in), NameModel.standard().clusters());
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        var out = ModelFile.begun(stream, MAGIC);
        out.writeInt(governors.size());
        for (int i = 0; i < governors.size(); i++) {
            out.writeInt(governors.key(i));
        }
        field.write(out);
        out.close();
    }

    /** The objects in a document, in order; none overlaps another. */
    public List<TaggedObject> objects(AnnotatedDocument document) {
        return document.document().body().stream().flatMap(sentence -> objects(sentence, document))
                .map(TaggedObject::of).toList();
    }

    private Stream<Labelled> objects(Sentence sentence, AnnotatedDocument document) {
        var openings = sentence.clauses().stream().mapToInt(clause -> opening(clause, document))
                .toArray();
        boolean mayHaveObjects = IntStream.range(0, openings.length)
                .anyMatch(i -> openings[i] < sentence.clauses().get(i).span().end());
        return mayHaveObjects ? field.labelled(
                new ObjectFeatures(ObjectView.of(sentence, document, openings, trie, clusters)),
                sentence.span().begin(), LEAST_PROBABILITY).stream() : Stream.empty();
    }

    /** Behind the first verb that has objects, where they would be somebody's. */
    private int opening(Clause clause, AnnotatedDocument document) {
        for (var token : clause.tokens()) {
            if (governors.of(token.word().hashCode()) >= 0) {
                return document.context(clause).isNobodys() ? clause.span().end() : token.span().end();
            }
        }
        return clause.span().end();
    }
}
