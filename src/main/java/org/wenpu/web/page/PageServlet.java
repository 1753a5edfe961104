package org.wenpu.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows pages in the language of the visitor. */
final class PageServlet extends HttpServlet {

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private final transient TemplateEngine templates;
    private final transient Map<Language, Messages> messages;
    private final transient Pages pages;

    PageServlet(TemplateEngine templates, Map<Language, Messages> messages, Pages pages) {
        this.templates = templates;
        this.messages = messages;
        this.pages = new GuardedPages(pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = Visit.of(request, messages);
        Language.chosen(request).ifPresent(chosen -> response.addCookie(kept(chosen)));
        show(pages.page(visit), visit, response);
    }

    private void show(Page page, Visit visit, HttpServletResponse response) throws IOException {
        var frame = new Frame(page.title(), visit.language(), visit.messages(), here(visit.request()),
                page.alternates());
        var output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame, "content", page.content()), output);
        response.setStatus(page.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(output.getContentLength());
        response.setHeader("Content-Language", visit.language().tag());
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        output.writeTo(response.getOutputStream());
    }

    private static Cookie kept(Language language) {
        var cookie = new Cookie(Language.CHOICE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String here(HttpServletRequest request) {
        var others = Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(Language.CHOICE + "=")).map(part -> part + "&")
                .collect(Collectors.joining());
        return request.getRequestURI() + "?" + others;
    }
}
