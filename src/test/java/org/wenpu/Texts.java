package org.wenpu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Script;
import org.wenpu.model.Time;
import org.wenpu.model.Value;

/** Text in, claims out. */
public final class Texts {

    private static final Pipeline PIPELINE = Pipeline.ofRules();

    private Texts() {
    }

    /** The claims of a text, by the rules. */
    public static List<Claim> claims(String text) {
        return PIPELINE.claims(article(text));
    }

    /** The claims of a text with a predicate, as the examples of the rules write them. */
    public static Set<String> claims(String predicate, String text) {
        return claims(text).stream().filter(claim -> claim.predicate().equals(predicate)).map(Texts::written)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An article without anything but its text. */
    public static Article article(String text) {
        return new Article("text", "", Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text);
    }

    /** A claim as the examples of the rules write it: 延吉市 hosts 咖啡文化节 (planned). */
    public static String written(Claim claim) {
        return "%s %s %s (%s)".formatted(claim.subject().name(), claim.predicate(), written(claim.object()),
                claim.modality().localName().toLowerCase(Locale.ROOT));
    }

    private static String written(Value value) {
        if (value instanceof Entity entity) {
            return entity.name();
        }
        return value instanceof Time time ? time.lexical() : ((Amount) value).written();
    }
}
