package org.wenpu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor asks for.
 *
 * @param request  the request
 * @param language what the visitor reads
 * @param messages the words of the interface in it
 */
record Visit(HttpServletRequest request, Language language, Messages messages) {

    /** Who asks, in the language that they read. */
    static Visit of(HttpServletRequest request, Map<Language, Messages> messages) {
        var language = Language.of(request);
        return new Visit(request, language, messages.get(language));
    }

    /** A parameter of the address, stripped; empty where it says nothing. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The number that a parameter gives, or another where it gives none. */
    int number(String name, int otherwise) {
        return parameter(name).filter(value -> value.matches("\\d{1,8}")).map(Integer::valueOf).orElse(otherwise);
    }

    /** What follows the path of the servlet, as it came over HTTP. */
    String pathAfter(String prefix) {
        return request.getRequestURI().substring(prefix.length());
    }

    boolean has(String key) {
        return messages.keys().contains(key);
    }

    String say(String key, Object... values) {
        return messages.say(key, values);
    }
}
