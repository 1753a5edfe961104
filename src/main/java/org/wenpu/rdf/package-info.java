/** The graph: its vocabulary and IRIs, the writer of claims, its contract as shapes, and its files. */
package org.wenpu.rdf;
