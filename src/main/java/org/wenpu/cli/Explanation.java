package org.wenpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Span;
import org.wenpu.model.Value;
import org.wenpu.query.Width;

/** The claims of an article in words, each with its evidence underlined where the text says it. */
final class Explanation {

    private static final int CONTEXT = 12;
    private static final String CUT = "…";
    private static final String UNDERLINED = "\u001B[4m";
    private static final String PLAIN = "\u001B[0m";

    private final Article article;
    private final boolean terminal;

    Explanation(Article article, boolean terminal) {
        this.article = article;
        this.terminal = terminal;
    }

    /** The lines of a claim: what it says and how it was found, then its passages. */
    List<String> lines(Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(visible("%s  %s  %s".formatted(claim.subject().name(), claim.predicate(), text(claim.object()))));
        lines.add(visible("    %s%s · %s · %.2f".formatted(claim.modality().localName().toLowerCase(Locale.ROOT),
                claim.speaker().map(speaker -> " by " + speaker.name()).orElse(""), claim.rule(), claim.confidence())));
        claim.evidence().forEach(passage -> lines.addAll(passage(passage)));
        return lines;
    }

    private List<String> passage(Span passage) {
        var text = article.text();
        var begin = lineStart(text, passage);
        var end = lineEnd(text, passage);
        var before = "    " + (begin > 0 && text.charAt(begin - 1) != '\n' ? CUT : "")
                + visible(text.substring(begin, passage.begin()));
        var words = visible(passage.of(text));
        var after = visible(text.substring(passage.end(), end))
                + (end < text.length() && text.charAt(end) != '\n' ? CUT : "");
        return terminal ? List.of(before + UNDERLINED + words + PLAIN + after)
                : List.of(before + words + after, " ".repeat(Width.of(before)) + "^".repeat(Width.of(words)));
    }

    private static int lineStart(String text, Span passage) {
        return Math.max(text.lastIndexOf('\n', passage.begin() - 1) + 1, passage.begin() - CONTEXT);
    }

    private static int lineEnd(String text, Span passage) {
        var newline = text.indexOf('\n', passage.end());
        return Math.min(newline < 0 ? text.length() : newline, passage.end() + CONTEXT);
    }

    /** A control character of an article must not steer the terminal. */
    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String text(Value value) {
        if (value instanceof Entity entity) {
            return entity.name();
        }
        return value instanceof PartialDate date ? date.lexical() : ((Amount) value).written();
    }
}
