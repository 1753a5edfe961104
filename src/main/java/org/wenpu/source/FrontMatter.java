package org.wenpu.source;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A head of YAML between two lines of --- before the text of an article. */
record FrontMatter(Metadata metadata, String body) {

    private static final Pattern HEAD = Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*(?:\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** Splits a file; without front matter all of it is text. */
    static FrontMatter of(String file, String place) {
        var head = HEAD.matcher(file);
        if (!head.find()) {
            return new FrontMatter(Metadata.none(), file);
        }
        return new FrontMatter(Metadata.of(fields(head.group(1), place), place), file.substring(head.end()));
    }

    private static Map<String, String> fields(String yaml, String place) {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try {
            var loaded = new Load(settings).loadFromString(yaml);
            var fields = new TreeMap<String, String>();
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> fields.put(String.valueOf(key), String.valueOf(value)));
            } else if (loaded != null) {
                throw new UnreadableInput(place + ":2",
                        "front matter without fields; expected lines of 'field: value'");
            }
            return fields;
        } catch (MarkedYamlEngineException e) {
            // the YAML starts on the second line of the file, and its marks count from 0
            var line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(2);
            throw new UnreadableInput(place + ":" + line, "front matter: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new UnreadableInput(place, "front matter: " + e.getMessage(), e);
        }
    }
}
