package org.wenpu.source;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.util.Map;
import java.util.TreeMap;
import org.wenpu.model.Article;

/** Reads an article from a JSON record with the fields id and text, and title, date, outlet, source where known. */
final class JsonLinesReader {

    private final Gson json = new GsonBuilder().setStrictness(Strictness.STRICT).create();
    private final ArticleFactory articles;

    JsonLinesReader(ArticleFactory articles) {
        this.articles = articles;
    }

    Article article(byte[] line, String place) {
        var fields = fields(TextDecoder.utf8(line)
                .orElseThrow(() -> new UnreadableInput(place, "not UTF-8; expected a JSON record in UTF-8")), place);
        var metadata = Metadata.of(fields, place);
        var identifier = metadata.identifier()
                .orElseThrow(() -> new UnreadableInput(place, "no field 'id'; expected the article's identifier"));
        if (!fields.containsKey("text")) {
            throw new UnreadableInput(place, "no field 'text'; expected the article's text");
        }
        return articles.article(identifier, metadata, text(metadata, fields.get("text")), place);
    }

    /** The headline belongs to the text; where the record keeps it apart it becomes the first line. */
    private static String text(Metadata metadata, String text) {
        return metadata.title().filter(title -> !text.isBlank() && !text.stripLeading().startsWith(title))
                .map(title -> title + "\n\n" + text).orElse(text);
    }

    private Map<String, String> fields(String line, String place) {
        var fields = new TreeMap<String, String>();
        record(line, place).entrySet().stream().filter(field -> field.getValue().isJsonPrimitive())
                .forEach(field -> fields.put(field.getKey(), field.getValue().getAsString()));
        return fields;
    }

    private JsonObject record(String line, String place) {
        try {
            if (json.fromJson(line, JsonElement.class) instanceof JsonObject object) {
                return object;
            }
            throw new UnreadableInput(place, "no JSON object; expected one on each line");
        } catch (JsonParseException e) {
            throw new UnreadableInput(place, "no JSON; expected an object on each line", e);
        }
    }
}
