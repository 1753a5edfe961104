package org.wenpu.context;

import java.util.HashMap;
import java.util.List;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.Context;
import org.wenpu.model.Document;
import org.wenpu.model.EntityMention;
import org.wenpu.model.ValueMention;

/** Gives each clause its context: inherited subject, speaker, modality (guideline, rules 3 and 4). */
public final class Surroundings {

    private final ClauseReaders readers = ClauseReaders.standard();

    /** The document with its mentions and the context of each clause. */
    public AnnotatedDocument annotated(Document document, List<EntityMention> mentions, List<ValueMention> values) {
        var contexts = new HashMap<Clause, Context>();
        var spans = values.stream().map(ValueMention::span).toList();
        var reader = new UnitReader(document, mentions, spans);
        document.paragraphs().forEach(paragraph -> new ParagraphReader(readers, reader, contexts).read(paragraph));
        return new AnnotatedDocument(document, mentions, values, contexts);
    }
}
