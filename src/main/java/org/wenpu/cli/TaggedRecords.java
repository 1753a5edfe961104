package org.wenpu.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wenpu.analysis.Analyser;
import org.wenpu.model.Article;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.rdf.Sha256;
import org.wenpu.recognition.TaggedDocument;

/**
 * Reads articles with all their names, one a line:
 * {@code {"id": "a1", "text": "市长王明…", "mentions": [[0, 2, "POST"], [2, 4, "PER"]]}}, offsets in UTF-16 code units.
 * A record without {@code text} is of a text that is kept elsewhere; it tells the start of its SHA-256 {@code sum}.
 */
final class TaggedRecords {

    private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON,
            "ORG", EntityType.ORGANISATION, "DIV", EntityType.ADMINISTRATIVE_DIVISION, "LOC", EntityType.PLACE,
            "POST", EntityType.POST, "EVT", EntityType.EVENT, "PRJ", EntityType.PROJECT, "POL", EntityType.POLICY,
            "PRI", EntityType.PRINCIPLE, "IND", EntityType.INDUSTRY);

    private final Analyser analyser;
    private final Map<String, Article> articles;

    /**
     * A reader.
     *
     * @param articles the texts that are kept elsewhere, by their identifiers
     */
    TaggedRecords(Analyser analyser, Map<String, Article> articles) {
        this.analyser = analyser;
        this.articles = articles;
    }

    /** The documents of a file. */
    List<TaggedDocument> documents(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var documents = new ArrayList<TaggedDocument>();
        for (int i = 0; i < lines.size(); i++) {
            documents.add(document(lines.get(i), file + ":" + (i + 1)));
        }
        return documents;
    }

    private TaggedDocument document(String line, String place) {
        try {
            var record = JsonParser.parseString(line).getAsJsonObject();
            var document = analyser.analyse(article(record));
            return new TaggedDocument(document, mentions(record, document.simplified()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ":1: " + e.getMessage()
                    + "; expected an article with id, text and mentions, see wenpu train --help", e);
        }
    }

    private Article article(JsonObject record) {
        var identifier = record.get("id").getAsString();
        if (record.has("text")) {
            return new Article(identifier, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    Script.SIMPLIFIED, record.get("text").getAsString());
        }
        var article = Optional.ofNullable(articles.get(identifier))
                .orElseThrow(() -> new IllegalArgumentException("no text, and none of " + identifier + " in --texts"));
        var sum = record.get("sum").getAsString();
        if (sum.isEmpty() || !Sha256.of(article.text()).startsWith(sum)) {
            throw new IllegalArgumentException("the text of " + identifier + " is not the one that was read");
        }
        return article;
    }

    private static List<EntityMention> mentions(JsonObject record, String text) {
        var mentions = record.getAsJsonArray("mentions");
        return IntStream.range(0, mentions.size()).mapToObj(i -> mentions.get(i).getAsJsonArray()).map(mention -> {
            var span = new Span(mention.get(0).getAsInt(), mention.get(1).getAsInt());
            return new EntityMention(span, EnumSet.of(type(mention.get(2).getAsString())), span.of(text));
        }).toList();
    }

    private static EntityType type(String name) {
        return Optional.ofNullable(TYPES.get(name)).orElseThrow(() -> new IllegalArgumentException("type " + name));
    }
}
