package org.wenpu.source;

import java.nio.file.Path;
import java.util.Locale;

/** The name of a file, cut at its ending: hu-jiafu.txt, news.jsonl.gz. */
record FileName(String name) {

    private static final String PACKED = ".gz";

    static FileName of(Path file) {
        return new FileName(file.getFileName().toString());
    }

    /** The name without its ending: the identifier of the article. */
    String stem() {
        return name.substring(0, cut());
    }

    /** The ending in lower case, without its dot. */
    String ending() {
        return name.substring(Math.min(name.length(), cut() + 1)).toLowerCase(Locale.ROOT);
    }

    boolean isHidden() {
        return name.startsWith(".");
    }

    boolean isReadme() {
        return name.equalsIgnoreCase("README.md");
    }

    private int cut() {
        var packed = name.toLowerCase(Locale.ROOT).endsWith(PACKED);
        var dot = name.lastIndexOf('.', packed ? name.length() - PACKED.length() - 1 : name.length());
        return dot > 0 ? dot : name.length();
    }
}
