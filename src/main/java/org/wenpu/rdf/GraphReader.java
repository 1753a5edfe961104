package org.wenpu.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;

/** Reads an RDF file, in the format of its ending. Nothing else is read: a context of JSON-LD is not fetched. */
public final class GraphReader {

    private final Path file;
    private final Lang format;

    /** A file whose ending names no format is refused. */
    public GraphReader(Path file) {
        this.file = file;
        this.format = RDFLanguages.filenameToLang(file.toString());
        if (format == null) {
            throw new IllegalArgumentException(file + ": no known ending; expected one of RDF (.nq, .trig, .ttl, .nt, "
                    + ".jsonld, .rdf), or one of them with " + FileFormat.GZIP);
        }
    }

    /** Sends what the file says. A fault in it is told with its place. */
    public void read(StreamRDF out) {
        var options = new JsonLdOptions();
        options.setDocumentLoader((address, request) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "context " + address + " is elsewhere");
        });
        var errors = new Located(file, format);
        try (var in = open()) {
            RDFParser.source(in).lang(format).set(LangJSONLD11.JSONLD_OPTIONS, options).errorHandler(errors).parse(out);
        } catch (RiotException e) {
            // some faults of JSON go past the handler
            errors.error(e.getMessage(), -1, -1);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + file, e);
        }
    }

    private InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        return FileFormat.compressed(file) ? new GZIPInputStream(in) : in;
    }

    /** Turns a fault into a message with file, line and column; JSON has none to tell. */
    private record Located(Path file, Lang format) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // what is unusual is read all the same
        }

        @Override
        public void error(String message, long line, long column) {
            var place = line > 0 ? file + ":" + line + ":" + column : file.toString();
            throw new IllegalArgumentException(place + ": " + message + "; expected " + format.getName());
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
