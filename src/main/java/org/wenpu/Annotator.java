package org.wenpu;

import org.wenpu.analysis.Analyser;
import org.wenpu.context.Surroundings;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Article;
import org.wenpu.recognition.Mentions;
import org.wenpu.recognition.Values;

/** The first half of the way: from an article to what it mentions, and in which context. Safe for use by many threads. */
public final class Annotator {

    private final Analyser analyser = new Analyser();
    private final Mentions mentions = new Mentions();
    private final Values values = new Values();
    private final Surroundings surroundings = new Surroundings();

    /** An article with what it mentions, and the context of each of its clauses. */
    public AnnotatedDocument annotated(Article article) {
        var document = analyser.analyse(article);
        return surroundings.annotated(document, mentions.in(document), values.in(document));
    }
}
