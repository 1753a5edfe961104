package org.wenpu.extraction;

import java.util.List;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.RelationMention;

/** Finds what a document says of one kind, in order. */
public interface Extractor {

    List<RelationMention> relations(AnnotatedDocument document);
}
