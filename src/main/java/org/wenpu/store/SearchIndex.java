package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.wenpu.analysis.ScriptConverter;
import org.wenpu.rdf.Vocabulary;

/**
 * The index of the names, titles and quotes of a store: a document for each quad that has one. It follows the
 * transactions of the graphs; where a crash may have left it behind them, it is made anew when it is opened.
 */
final class SearchIndex extends TextIndexLucene {

    private static final String SEAL = "in-step";
    /** Goes up when analyzer or fields change, so that older indexes are made anew. */
    private static final String FORM = "1-";
    /** A single Chinese character, alone or in quotes. */
    private static final Pattern SINGLE = Pattern.compile("^\\s*(\\p{IsIdeographic})\\s*$|\"(\\p{IsIdeographic})\"");

    private final Seal seal;
    private boolean wasInStep;

    private SearchIndex(Directory directory, Map<String, String> characters, Seal seal) {
        super(directory, config(characters));
        this.seal = seal;
    }

    /** Opens the index of graphs, and makes it where it is not there, not in step with them or of an older form. */
    static SearchIndex open(Path folder, DatasetGraph graphs) {
        var characters = new ScriptConverter().characters();
        var seal = new Seal(folder.resolve(SEAL), FORM + characters.hashCode());
        try {
            Files.createDirectories(folder);
            if (seal.holds()) {
                return new SearchIndex(FSDirectory.open(folder), characters, seal);
            }
            clear(folder);
            var index = new SearchIndex(FSDirectory.open(folder), characters, seal);
            Txn.executeRead(graphs, () -> index.fill(graphs));
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException("open " + folder, e);
        }
    }

    /** From here until {@link #commit} a crash may leave the graphs with the change and the index without it. */
    @Override
    public void prepareCommit() {
        wasInStep = seal.broken();
        super.prepareCommit();
    }

    /** An index that was not in step before the transaction is not in step after it. */
    @Override
    public void commit() {
        super.commit();
        if (wasInStep) {
            seal.set();
        }
    }

    /** What no transaction completed is left out. */
    @Override
    public void close() {
        try {
            getIndexWriter().rollback();
            getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException("close " + getDirectory(), e);
        }
    }

    /** Every query comes through here. Chinese is indexed in pairs, so a single character is any pair that has it. */
    @Override
    public List<TextHit> query(String subject, List<Resource> properties, String query, String graph, String language,
            int limit, String highlight) {
        return super.query(subject, properties, SINGLE.matcher(query).replaceAll("/.?$1$2.?/"), graph, language, limit,
                highlight);
    }

    private void fill(DatasetGraph graphs) {
        for (var field : getDocDef().fields()) {
            for (var property : getDocDef().getPredicates(field)) {
                Iter.asStream(graphs.find(Node.ANY, Node.ANY, property, Node.ANY))
                        .filter(quad -> quad.getObject().isLiteral())
                        .forEach(quad -> addEntity(TextQueryFuncs.entityFromQuad(getDocDef(), quad)));
            }
        }
        super.commit();
        seal.set();
    }

    private static TextIndexConfig config(Map<String, String> characters) {
        var fields = new EntityDefinition("uri", "label", "graph", Vocabulary.LABEL);
        fields.set("altLabel", Vocabulary.ALT_LABEL);
        fields.set("title", Vocabulary.TITLE);
        fields.set("quote", Vocabulary.ANCHOR_OF);
        fields.setLangField("lang");
        // without it what is deleted from the graphs stays in the index
        fields.setUidField("uid");
        var config = new TextIndexConfig(fields);
        // never setQueryAnalyzer: it would cut the names of graphs too, and no query within a graph would find any
        config.setAnalyzer(new SearchAnalyzer(characters));
        config.setValueStored(true);
        return config;
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
