package org.wenpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Span;
import org.wenpu.model.Time;
import org.wenpu.model.Value;
import org.wenpu.query.Width;
import org.wenpu.rdf.Iris;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** The claims of an article in words, each with its evidence underlined where the text says it. */
final class Explanation {

    private static final int CONTEXT = 12;
    private static final String CUT = "…";
    private static final String INDENT = "    ";
    /** What steers a terminal or turns the direction of a line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Article article;
    private final Iris iris;
    private final Ansi ansi;

    /** @param ansi whether the parts of a line are told apart by colour */
    Explanation(Article article, Iris iris, Ansi ansi) {
        this.article = article;
        this.iris = iris;
        this.ansi = ansi;
    }

    /** The lines of a claim: what it says and how it was found, then its passages, then its IRI. */
    List<String> lines(Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(statement(claim));
        lines.add(INDENT + attribution(claim));
        claim.evidence().forEach(passage -> lines.addAll(passage(passage)));
        lines.add(INDENT + iris.claim(claim, iris.article(article.identifier())).getURI());
        return lines;
    }

    private String statement(Claim claim) {
        return shown(claim.subject().name(), Style.bold, Style.fg_cyan)
                + "  " + shown(claim.predicate(), Style.fg_magenta)
                + "  " + shown(text(claim.object()), Style.bold, Style.fg_green);
    }

    private String attribution(Claim claim) {
        return shown(claim.modality().localName().toLowerCase(Locale.ROOT), Style.fg_blue)
                + claim.speaker().map(speaker -> " by " + shown(speaker.name(), Style.fg_cyan)).orElse("")
                + " · %s · %.2f".formatted(claim.rule(), claim.confidence());
    }

    private List<String> passage(Span passage) {
        var text = article.text();
        var begin = lineStart(text, passage);
        var end = lineEnd(text, passage);
        var before = INDENT + (begin > 0 && text.charAt(begin - 1) != '\n' ? CUT : "")
                + visible(text.substring(begin, passage.begin()));
        var words = passage.of(text);
        var after = visible(text.substring(passage.end(), end))
                + (end < text.length() && text.charAt(end) != '\n' ? CUT : "");
        var line = before + shown(words, Style.underline, Style.fg_yellow) + after;
        return ansi.enabled() ? List.of(line)
                : List.of(line, " ".repeat(Width.of(before)) + "^".repeat(Width.of(visible(words))));
    }

    private static int lineStart(String text, Span passage) {
        return Math.max(text.lastIndexOf('\n', passage.begin() - 1) + 1, whole(text, passage.begin() - CONTEXT));
    }

    private static int lineEnd(String text, Span passage) {
        var newline = text.indexOf('\n', passage.end());
        return Math.min(newline < 0 ? text.length() : newline, whole(text, passage.end() + CONTEXT));
    }

    /** An offset that is not between the two units of a character. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset - 1 : offset;
    }

    /** Words in a style; taken as they are, so that an article cannot bring markup. */
    private String shown(String words, Style... styles) {
        return ansi.apply(visible(words), List.of(styles)).toString();
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ");
    }

    private static String text(Value value) {
        if (value instanceof Entity entity) {
            return entity.name();
        }
        return value instanceof Time time ? time.lexical() : ((Amount) value).written();
    }
}
