package org.wenpu.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.wenpu.model.Article;

/** Reads the article of a web page: its headline, and the paragraphs of the element that holds most running text. */
final class HtmlReader {

    private static final String NO_TEXT = "script, style, noscript, template, nav, header, footer, aside, form, button";
    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=ArticleTitle]");
    private static final List<String> DATE = List.of("meta[property=article:published_time]", "meta[name=PubDate]",
            "meta[name=publishdate]", "meta[itemprop=datePublished]", "time[datetime]");
    private static final List<String> OUTLET = List.of("meta[name=ContentSource]", "meta[property=og:site_name]",
            "meta[name=SiteName]");
    private static final List<String> ADDRESS = List.of("link[rel=canonical]", "meta[property=og:url]");

    private static final Pattern PAGE = Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!doctype html|<html)",
            Pattern.CASE_INSENSITIVE);
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final ArticleFactory articles;

    HtmlReader(ArticleFactory articles) {
        this.articles = articles;
    }

    /** Whether a file is a web page, by its first words. */
    static boolean isPage(String file) {
        return PAGE.matcher(file).find();
    }

    Article article(String identifier, String file, String place) {
        var page = Jsoup.parse(file);
        var metadata = new Metadata(Optional.empty(), title(page), published(page), first(page, OUTLET),
                first(page, ADDRESS));
        page.select(NO_TEXT).remove();
        var body = lines(mainElement(page));
        var headline = metadata.title().filter(title -> !body.isBlank() && !body.startsWith(title));
        return articles.article(identifier, metadata, headline.map(title -> title + "\n\n" + body).orElse(body), place);
    }

    private static Optional<String> title(Document page) {
        var heading = Optional.ofNullable(page.selectFirst("h1")).map(Element::text);
        return first(page, TITLE).or(() -> heading.filter(text -> !text.isBlank()))
                .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()));
    }

    private static Optional<LocalDate> published(Document page) {
        return first(page, DATE).flatMap(Metadata::day);
    }

    private static Optional<String> first(Document page, List<String> selectors) {
        return selectors.stream().flatMap(selector -> page.select(selector).stream())
                .map(element -> element.attr(attribute(element)).strip()).filter(value -> !value.isEmpty()).findFirst();
    }

    private static String attribute(Element element) {
        return switch (element.normalName()) {
            case "meta" -> "content";
            case "time" -> "datetime";
            default -> "href";
        };
    }

    private static Element mainElement(Document page) {
        return page.getAllElements().stream().filter(element -> !element.normalName().equals("p"))
                .max(Comparator.comparingInt(HtmlReader::runningText)).orElse(page);
    }

    /** The length of the text that stands in an element itself or in its paragraphs, links apart. */
    private static int runningText(Element element) {
        return element.childNodes().stream().mapToInt(HtmlReader::ownText).sum();
    }

    private static int ownText(Node node) {
        if (node instanceof TextNode text) {
            return text.text().strip().length();
        }
        return node instanceof Element child && child.normalName().equals("p")
                ? child.text().length() - child.select("a").text().length() : 0;
    }

    private static String lines(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.append(node instanceof TextNode words ? words.text().replace(NO_BREAK_SPACE, ' ') : lineEnd(node));
            }

            @Override
            public void tail(Node node, int depth) {
                text.append(lineEnd(node));
            }
        });
        return String.join("\n", text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static String lineEnd(Node node) {
        return node instanceof Element child && (child.isBlock() || child.normalName().equals("br")) ? "\n" : "";
    }
}
