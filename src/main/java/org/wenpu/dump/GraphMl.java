package org.wenpu.dump;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.wenpu.dump.GraphMlWriter.Attribute;
import org.wenpu.rdf.PendingFile;

/**
 * Writes claims between entities as a GraphML file, as Gephi reads it: entities are nodes, claims edges. A node stands
 * before its first edge, labelled and classed as the first article has it. None may come twice, so the IRIs of what
 * articles share are remembered.
 */
final class GraphMl implements ClaimTable {

    private static final List<Attribute<Vertex>> OF_NODES = List.of(
            new Attribute<>("iri", "string", Vertex::iri),
            new Attribute<>("label", "string", Vertex::label),
            new Attribute<>("class", "string", vertex -> String.join("|", vertex.types())));
    private static final List<Attribute<ClaimRow>> OF_EDGES = List.of(
            new Attribute<>("claim", "string", ClaimRow::claim),
            new Attribute<>("predicate", "string", ClaimRow::predicate),
            new Attribute<>("modality", "string", ClaimRow::modality),
            new Attribute<>("confidence", "double", ClaimRow::confidence),
            new Attribute<>("issued", "string", ClaimRow::issued),
            new Attribute<>("speaker", "string", ClaimRow::speakerLabel),
            new Attribute<>("article", "string", ClaimRow::article));

    private final PendingFile file;
    private final GraphMlWriter<Vertex, ClaimRow> xml;
    private final Map<String, Integer> shared = new HashMap<>();
    private int nodes;
    private int edges;

    private record Vertex(String iri, String label, List<String> types) { }

    GraphMl(Path file) throws IOException {
        this.file = new PendingFile(file);
        try {
            this.xml = new GraphMlWriter<>(new OutputStreamWriter(this.file.out(), StandardCharsets.UTF_8), OF_NODES,
                    OF_EDGES);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(List<ClaimRow> rows) throws IOException {
        var own = new HashMap<String, Integer>();
        try {
            for (var row : rows) {
                if (row.subject() != null && row.object() != null) {
                    xml.edge(++edges,
                            number(new Vertex(row.subject(), row.subjectLabel(), row.subjectTypes()), row, own),
                            number(new Vertex(row.object(), row.objectLabel(), row.objectTypes()), row, own), row);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void complete() throws IOException {
        try {
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The number of a node, which is written if it was not yet. What is named under an article stands in no other. */
    private int number(Vertex vertex, ClaimRow row, Map<String, Integer> own) throws XMLStreamException {
        var known = vertex.iri().startsWith(row.article() + "/") ? own : shared;
        var number = known.get(vertex.iri());
        if (number == null) {
            number = ++nodes;
            known.put(vertex.iri(), number);
            xml.node(number, vertex);
        }
        return number;
    }
}
