package org.wenpu.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Turns graphs into the bytes of one format. */
interface GraphSink {

    void write(NamedGraph graph) throws IOException;

    /** Writes what was held back. */
    void finish();

    static GraphSink of(FileFormat format, OutputStream out) {
        return switch (format) {
            case NQUADS -> new Lines(out, true);
            case NTRIPLES -> new Lines(out, false);
            case TRIG -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
            case TURTLE -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
            case JSONLD -> new WholeDataset(DatasetGraphFactory.create(), out);
            case RDFXML -> new WholeGraph(DatasetGraphFactory.create(), out);
        };
    }

    /** N-Quads or N-Triples, line by line. */
    record Lines(OutputStream out, boolean graphs) implements GraphSink {

        @Override
        public void write(NamedGraph graph) throws IOException {
            var lines = new NQuads();
            for (var quad : graph.quads()) {
                out.write(lines.line(graphs ? quad : Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
            }
        }

        @Override
        public void finish() {
            // every line is written
        }
    }

    /** TriG or Turtle, subject by subject; Turtle has no graphs. */
    record Blocks(StreamRDF stream, boolean graphs) implements GraphSink {

        public Blocks {
            stream.start();
            Vocabulary.prefixes().forEach(stream::prefix);
        }

        @Override
        public void write(NamedGraph graph) {
            for (var quad : graph.quads()) {
                if (graphs) {
                    stream.quad(quad);
                } else {
                    stream.triple(quad.asTriple());
                }
            }
        }

        @Override
        public void finish() {
            stream.finish();
        }
    }

    /** JSON-LD, which is written as a whole. */
    record WholeDataset(DatasetGraph data, OutputStream out) implements GraphSink {

        @Override
        public void write(NamedGraph graph) {
            graph.quads().forEach(data::add);
        }

        @Override
        public void finish() {
            RDFWriter.source(data).format(RDFFormat.JSONLD11_PLAIN).output(out);
        }
    }

    /** RDF/XML, which is written as a whole, has no graphs, and of the control characters only the usual three. */
    record WholeGraph(DatasetGraph data, OutputStream out) implements GraphSink {

        @Override
        public void write(NamedGraph graph) {
            graph.quads().forEach(quad -> data.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(),
                    inXml(quad.getObject())));
        }

        private static Node inXml(Node object) {
            return object.isLiteral() ? NodeFactory.createLiteral(XmlText.of(object.getLiteralLexicalForm()),
                    object.getLiteralLanguage(), object.getLiteralDatatype()) : object;
        }

        @Override
        public void finish() {
            Vocabulary.prefixes().forEach(data.prefixes()::add);
            RDFWriter.source(data.getDefaultGraph()).format(RDFFormat.RDFXML_PLAIN).output(out);
        }
    }
}
