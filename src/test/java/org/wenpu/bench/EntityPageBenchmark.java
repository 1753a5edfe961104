package org.wenpu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.wenpu.rdf.Iris;
import org.wenpu.store.Store;
import org.wenpu.web.Server;
import org.wenpu.web.Site;

/**
 * Measures the pages of entities against the query that they ask, both over HTTP on one server, in turns; gives medians
 * in milliseconds. Its argument is the folder of a store; without one it takes that of the main job.
 */
public final class EntityPageBenchmark {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;
    private static final String QUERY = "/org/wenpu/web/page/entity-claims.rq";
    /** From the entity that most claims are about to the one that fewest are. */
    private static final List<Double> RANKS = List.of(0.0, 0.1, 0.5, 1.0);
    private static final String ENTITIES = """
            PREFIX wp: <https://w3id.org/wenpu/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?entity (COUNT(*) AS ?claims) {
              VALUES ?part { rdf:subject rdf:object wp:speaker }
              GRAPH ?article { ?claim a wp:Claim ; ?part ?entity }
              FILTER isIRI(?entity)
            } GROUP BY ?entity ORDER BY DESC(?claims) ?entity""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Query query = QueryFactory.create(text(QUERY));
    private final URI server;

    private EntityPageBenchmark(URI server) {
        this.server = server;
    }

    public static void main(String[] arguments) {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "target/store");
        var iris = new Iris(Iris.DEFAULT_BASE);
        try (var store = Store.open(folder);
                var server = Server.start(new Site(store.dataset(), iris, folder.resolveSibling("dumps")), 0)) {
            var benchmark = new EntityPageBenchmark(server.address());
            var entities = entities(store.dataset());
            System.out.println("claims  page ms  query ms  ratio  entity");
            RANKS.stream().map(rank -> entities.get((int) (rank * (entities.size() - 1))))
                    .forEach(entity -> System.out.println(benchmark.measured(entity)));
        }
    }

    /** An entity and how many claims name it. */
    private record Named(Node entity, int claims) {
    }

    private static List<Named> entities(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            try (var execution = QueryExec.dataset(data).query(ENTITIES).build()) {
                return rows(execution.select());
            }
        });
    }

    private static List<Named> rows(RowSet rows) {
        return rows.stream().map(row -> new Named(row.get("entity"),
                Integer.parseInt(row.get("claims").getLiteralLexicalForm()))).toList();
    }

    private String measured(Named named) {
        var page = request(page(named.entity()), "text/html");
        var bare = request(server.resolve("sparql?query=" + encoded(asked(named.entity()))),
                "application/sparql-results+json");
        var pages = new ArrayList<Long>();
        var queries = new ArrayList<Long>();
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            pages.add(nanoseconds(page));
            queries.add(nanoseconds(bare));
        }
        var first = milliseconds(pages);
        var second = milliseconds(queries);
        return "%6d  %7.2f  %8.2f  %5.2f  %s".formatted(named.claims(), first, second, first / second,
                named.entity().getURI());
    }

    private String asked(Node entity) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("entity"), entity)).serialize();
    }

    private URI page(Node entity) {
        var path = entity.getURI().substring(Iris.DEFAULT_BASE.length());
        return server.resolve("page/" + URI.create(path).toASCIIString());
    }

    private long nanoseconds(HttpRequest request) {
        var start = System.nanoTime();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + ": " + response.statusCode() + "; expected 200");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ask " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - start;
    }

    /** The median of the rounds after the warm-up. */
    private static double milliseconds(List<Long> nanoseconds) {
        return nanoseconds.stream().skip(WARM_UP).sorted().toList().get(ROUNDS / 2) / 1e6;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(String resource) {
        try (var in = EntityPageBenchmark.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("read " + resource, e);
        }
    }

    private static HttpRequest request(URI address, String mediaType) {
        return HttpRequest.newBuilder(address).header("Accept", mediaType).build();
    }
}
