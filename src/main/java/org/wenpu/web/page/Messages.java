package org.wenpu.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words of the interface in one language, from {@code messages/TAG.properties}. */
public final class Messages {

    private final Language language;
    private final Properties words;

    private Messages(Language language) {
        this.language = language;
        this.words = read("messages/" + language.tag() + ".properties");
    }

    /** Those of every language. */
    static Map<Language, Messages> all() {
        var all = new EnumMap<Language, Messages>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Messages(language));
        }
        return all;
    }

    /** A message, with what it speaks of put in: {@code {0}} ({@link MessageFormat}). */
    public String say(String key, Object... values) {
        var message = Objects.requireNonNull(words.getProperty(key),
                () -> "message '" + key + "' in " + language.tag());
        return new MessageFormat(message, language.locale()).format(values);
    }

    /** All that can be said. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Properties read(String name) {
        var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name + " is missing");
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("read " + name, e);
        }
    }
}
