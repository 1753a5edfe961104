package org.wenpu.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Sentence;

/** The trained model of the objects of deeds and calls. Safe for use by many threads. */
public final class ObjectModel {

    private static final int MAGIC = 0x57504F32;
    private static final double LEAST_PROBABILITY = 0.7;

    private final Set<Integer> governors;
    private final FieldModel field;
    private final WordClusters clusters;
    private final WordTrie trie = WordTrie.standard();

    /**
     * A model.
     *
     * @param governors the hashes of the verbs that have objects; what stands before the first of a clause is passed over
     * @param field     its weights
     * @param clusters  the clusters of words that its features speak of
     */
    ObjectModel(Set<Integer> governors, FieldModel field, WordClusters clusters) {
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
        var governors = new HashSet<Integer>();
        for (int left = in.readInt(); left > 0; left--) {
            governors.add(in.readInt());
        }
        return new ObjectModel(governors, ModelFile.read(in), NameModel.standard().clusters());
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        var out = ModelFile.begun(stream, MAGIC);
        out.writeInt(governors.size());
        for (int governor : new TreeSet<>(governors)) {
            out.writeInt(governor);
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
        return clause.tokens().stream().filter(token -> governors.contains(token.word().hashCode())).findFirst()
                .filter(token -> !document.context(clause).isNobodys())
                .map(token -> token.span().end()).orElse(clause.span().end());
    }
}
