package org.wenpu.model;

/** The script that a text is written in, with its language tag (BCP 47). */
public enum Script {
    SIMPLIFIED("zh-Hans"),
    TRADITIONAL("zh-Hant");

    private final String languageTag;

    Script(String languageTag) {
        this.languageTag = languageTag;
    }

    public String languageTag() {
        return languageTag;
    }
}
