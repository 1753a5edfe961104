package org.wenpu.source;

import org.wenpu.model.Article;

/** Reads an article from plain text or Markdown, with or without front matter. */
final class TextReader {

    private final ArticleFactory articles;

    TextReader(ArticleFactory articles) {
        this.articles = articles;
    }

    Article article(String identifier, String file, String place) {
        var parts = FrontMatter.of(file, place);
        return articles.article(identifier, parts.metadata(), parts.body(), place);
    }
}
