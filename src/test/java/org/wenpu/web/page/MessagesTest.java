package org.wenpu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSame(Language language) {
        assertEquals(Messages.all().get(Language.ENGLISH).keys(), Messages.all().get(language).keys());
    }

    @Test
    void whateverATemplateSaysIsThere() throws IOException {
        var known = Messages.all().get(Language.ENGLISH).keys();
        try (var templates = Stream.concat(Files.walk(Path.of("src/main/java/org/wenpu/web")),
                Files.walk(Path.of("src/main/resources/org/wenpu/web")))) {
            var files = templates.filter(file -> Set.of("jte", "java").contains(ending(file))).toList();
            for (var file : files) {
                SAID.matcher(Files.readString(file)).results().map(match -> match.group(1))
                        .forEach(key -> assertTrue(known.contains(key) || key.endsWith("."), file + " says " + key));
            }
        }
    }

    private static String ending(Path file) {
        return file.toString().replaceFirst(".*\\.", "");
    }
}
