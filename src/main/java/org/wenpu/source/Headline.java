package org.wenpu.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The headline of a text: its first line, where that is short, not closed as a sentence is, and more text follows. */
final class Headline {

    private static final int LONGEST = 80;
    private static final Pattern CLOSED = Pattern.compile("[\u3002\uFF0C\uFF1B\uFF1A;:,]$");
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");

    private Headline() {
    }

    static Optional<String> of(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
        if (lines.size() < 2 || lines.get(0).length() > LONGEST || CLOSED.matcher(lines.get(0)).find()) {
            return Optional.empty();
        }
        return Optional.of(HEADING_MARK.matcher(lines.get(0)).replaceFirst(""));
    }
}
