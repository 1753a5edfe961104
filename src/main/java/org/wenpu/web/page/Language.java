package org.wenpu.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A language, with its script, that the pages speak. */
public enum Language {
    ENGLISH("en"), SIMPLIFIED("zh-Hans"), TRADITIONAL("zh-Hant");

    /** The parameter of an address, and the cookie, that chooses one. */
    static final String CHOICE = "lang";

    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** What a visitor has chosen, or else the best of what the browser asks for ({@code Accept-Language}). */
    static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> kept(request)).or(() -> accepted(request)).orElse(ENGLISH);
    }

    /** What the address chooses. */
    static Optional<Language> chosen(HttpServletRequest request) {
        return ofTag(request.getParameter(CHOICE));
    }

    /** Its tag (BCP 47): zh-Hant. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(CHOICE)).map(Cookie::getValue).findFirst()
                .flatMap(Language::ofTag);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        try {
            var header = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
            return LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(Locale.forLanguageTag(range.getRange())).stream()).findFirst();
        } catch (IllegalArgumentException e) {
            // a header that is none asks for nothing
            return Optional.empty();
        }
    }

    private static Optional<Language> spoken(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "zh" -> Optional.of(locale.getScript().equals("Hant") || locale.getScript().isEmpty()
                    && TRADITIONAL_REGIONS.contains(locale.getCountry()) ? TRADITIONAL : SIMPLIFIED);
            default -> Optional.empty();
        };
    }

    private static Optional<Language> ofTag(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equalsIgnoreCase(tag)).findFirst();
    }
}
