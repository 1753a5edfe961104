package org.wenpu.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.wenpu.rdf.GraphReader;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary;

/**
 * The graphs of all articles, in one folder of the disk (a TDB2 database), with an index of their names, titles and
 * quotes. An article's graph holds all that the article says and nothing else, so that to replace or remove the article
 * is to replace or remove its graph.
 */
public final class Store implements AutoCloseable {

    private final DatasetGraph graphs;
    private final SearchIndex index;
    private final DatasetGraph data;

    private Store(StoreFolder folder) {
        graphs = folder.connect();
        graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
        index = SearchIndex.open(folder.index(), graphs);
        data = TextDatasetFactory.create(graphs, index);
    }

    /** Opens a store that is there. */
    public static Store open(Path path) {
        var folder = new StoreFolder(path);
        if (!folder.holdsStore()) {
            throw new IllegalArgumentException(path + ": no store; expected a folder that build or load has made");
        }
        return new Store(folder);
    }

    /** Opens a store, or makes one where there is nothing yet. */
    public static Store openOrCreate(Path path) {
        var folder = new StoreFolder(path);
        if (!folder.holdsStore() && !folder.isFree()) {
            throw new IllegalArgumentException(path + ": no store and not empty; expected a store or an empty folder");
        }
        return new Store(folder);
    }

    /** The graphs for queries, with their index for text:query. The default graph is the union of all. */
    public DatasetGraph dataset() {
        return data;
    }

    /** Starts to put graphs into the store, in few and large transactions. */
    public Replacement replacement() {
        return new Replacement(data);
    }

    /** Takes articles out. Returns the identifiers that no article has. */
    public List<String> remove(Collection<String> identifiers) {
        return Txn.calculateWrite(data, () -> identifiers.stream().filter(identifier -> !remove(identifier)).toList());
    }

    /**
     * Adds what RDF files say, all of them or, where one is wrong, nothing. Triples that a file gives without a graph
     * get one of the file's name.
     */
    public void load(List<Path> files, Iris iris) {
        var readers = files.stream().map(GraphReader::new).toList();
        Txn.executeWrite(data, () -> {
            for (int i = 0; i < files.size(); i++) {
                readers.get(i).read(new Loading(data, iris.graph(files.get(i).getFileName().toString())));
            }
        });
    }

    /** The identifiers of all articles, sorted. */
    public List<String> identifiers() {
        return Txn.calculateRead(data, () -> Iter.asStream(data.find(Node.ANY, Node.ANY, Vocabulary.IDENTIFIER, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm()).sorted().toList());
    }

    /** Hands over every graph, in the order of their names. */
    public void graphs(Consumer<NamedGraph> taker) {
        Txn.executeRead(data, () -> Iter.asStream(data.listGraphNodes()).map(Node::getURI).sorted()
                .map(NodeFactory::createURI).map(this::graph).forEach(taker));
    }

    /** Gives back the space of what was replaced or removed. */
    public void compact() {
        DatabaseMgr.compact(graphs, true);
    }

    @Override
    public void close() {
        index.close();
        TDBInternal.expel(graphs);
    }

    private boolean remove(String identifier) {
        var literal = NodeFactory.createLiteralString(identifier);
        var articles = Iter.asStream(data.find(Node.ANY, Node.ANY, Vocabulary.IDENTIFIER, literal))
                .filter(quad -> quad.getSubject().equals(quad.getGraph())).map(Quad::getGraph).toList();
        articles.forEach(data::removeGraph);
        return !articles.isEmpty();
    }

    private NamedGraph graph(Node name) {
        return new NamedGraph(name, Iter.toList(data.find(name, Node.ANY, Node.ANY, Node.ANY)));
    }
}
