package org.wenpu;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wenpu.analysis.ScriptConverter;
import org.wenpu.model.Article;
import org.wenpu.model.Outcome;
import org.wenpu.rdf.ClaimWriter;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.source.Input;
import org.wenpu.source.Sources;

/** The articles that ship with the project, read and extracted as the main job does. */
final class Seeds {

    private static final Path FOLDER = Path.of("seeds/articles");

    private Seeds() {
    }

    /** Read once; a class of its own, since the threads of the batch need this one to be ready. */
    private static final class Once {

        private static final List<Outcome.Extracted> EXTRACTED = Seeds.extracted(inputs(), 1);
    }

    /** What the articles say. */
    static List<Outcome.Extracted> extracted() {
        return Once.EXTRACTED;
    }

    /** Their graphs. */
    static List<NamedGraph> graphs() {
        return extracted().stream().map(Seeds::graph).toList();
    }

    private static Stream<Input> inputs() {
        return new Sources(InputStream.nullInputStream()).inputs(List.of(FOLDER.toString()));
    }

    static Stream<Article> articles() {
        return extracted().stream().map(Outcome.Extracted::article);
    }

    /** What a batch of the standard pipeline finds, in its order. */
    static List<Outcome.Extracted> extracted(Stream<Input> inputs, int threads) {
        var found = new ArrayList<Outcome.Extracted>();
        new Batch(Pipeline.standard()::claims, threads, fault -> {
            throw new AssertionError(fault);
        }).run(inputs, extracted -> extracted, new Batch.Sink<>() {
            @Override
            public void extracted(Outcome.Extracted extracted, Outcome.Extracted made) {
                found.add(extracted);
            }

            @Override
            public void failed(Outcome.Failed failed) {
                throw new IllegalStateException(failed.place() + ": " + failed.reason());
            }
        });
        return found;
    }

    static NamedGraph graph(Outcome.Extracted extracted) {
        return new ClaimWriter(new Iris(Iris.DEFAULT_BASE), new ScriptConverter()::simplified).graph(extracted);
    }
}
