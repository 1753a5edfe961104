package org.wenpu.source;

import java.nio.charset.StandardCharsets;
import org.wenpu.model.Article;

/** Makes an article of its text and of what stands beside it. */
final class ArticleFactory {

    private final ScriptDetector scripts = new ScriptDetector();
    private final BylineParser bylines = BylineParser.standard();

    /**
     * @param identifier its name, where the metadata has none
     * @param text       the text as read, headline included
     */
    Article article(String identifier, Metadata metadata, String text, String place) {
        if (text.isBlank()) {
            throw new UnreadableInput(place, "empty; expected the text of an article");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new UnreadableInput(place, "half of a character (a lone surrogate); expected whole ones");
        }
        return new Article(metadata.identifier().orElse(identifier),
                metadata.title().or(() -> Headline.of(text)).orElse(""), metadata.published(), metadata.outlet(),
                metadata.source(), bylines.bylines(text), scripts.script(text), text);
    }
}
