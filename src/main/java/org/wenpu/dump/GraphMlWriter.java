package org.wenpu.dump;

import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wenpu.rdf.XmlText;

/**
 * Writes a GraphML document (graphml.graphdrawing.org) of one directed graph.
 *
 * @param <N> what the nodes are
 * @param <E> what the edges are
 */
final class GraphMlWriter<N, E> {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;
    private final List<Attribute<N>> ofNodes;
    private final List<Attribute<E>> ofEdges;

    /** What is said of each node or edge, as what (string or double); nothing where the value is null. */
    record Attribute<T>(String name, String type, Function<T, Object> value) { }

    /** Starts the document. */
    GraphMlWriter(Writer out, List<Attribute<N>> ofNodes, List<Attribute<E>> ofEdges) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        this.ofNodes = ofNodes;
        this.ofEdges = ofEdges;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        declare("node", ofNodes);
        declare("edge", ofEdges);
        start("graph", "edgedefault", "directed");
    }

    void node(int number, N node) throws XMLStreamException {
        start("node", "id", "n" + number);
        data(node, ofNodes);
        xml.writeEndElement();
    }

    void edge(int number, int source, int target, E edge) throws XMLStreamException {
        start("edge", "id", "e" + number, "source", "n" + source, "target", "n" + target);
        data(edge, ofEdges);
        xml.writeEndElement();
    }

    /** Ends the document. */
    void finish() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void declare(String element, List<? extends Attribute<?>> attributes) throws XMLStreamException {
        for (var attribute : attributes) {
            start("key", "id", attribute.name(), "for", element, "attr.name", attribute.name(), "attr.type",
                    attribute.type());
            xml.writeEndElement();
        }
    }

    private <T> void data(T described, List<Attribute<T>> attributes) throws XMLStreamException {
        for (var attribute : attributes) {
            var value = attribute.value().apply(described);
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", attribute.name());
                xml.writeCharacters(XmlText.of(value.toString()));
                xml.writeEndElement();
            }
        }
    }

    /** An element on a line of its own. */
    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
