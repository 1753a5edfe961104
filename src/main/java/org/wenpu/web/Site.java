package org.wenpu.web;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.Iris;

/**
 * What a server publishes.
 *
 * @param data  the graphs; the default graph is the union of all
 * @param iris  the IRIs that they are named with
 * @param dumps the folder of their dumps
 */
public record Site(DatasetGraph data, Iris iris, Path dumps) {
}
