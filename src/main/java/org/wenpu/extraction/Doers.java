package org.wenpu.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Tells who is named deep in a clause, right before what they do: 助力苏州加快建设…, 支持苏州、常州等地加快建设…. */
final class Doers {

    private static final Lexicon ADVERBS = Lexicon.named("adverbs");
    private static final Lexicon DIRECTIVE = Lexicon.named("directive-cues");
    private static final Lexicon PLANNED = Lexicon.named("planned-cues");
    private static final Lexicon NO_DOER_AFTER = Lexicon.named("no-doer-after");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    /** What closes a list of those who do something: 等地, 等龙头企业. */
    private static final Pattern CLOSED = Constructions.pattern("doers-closed");

    private Doers() {
    }

    /** The last of those who are named, where they stand between what has them act and a deed and its adverbs. */
    static Optional<EntityMention> of(Rule rule, Site site) {
        var clause = site.clause().span();
        int trigger = site.trigger().begin();
        if (rule.object() != Rule.Place.AFTER || trigger == clause.begin()) {
            return Optional.empty();
        }
        var types = EntityType.actors(rule.subjects());
        var named = site.document().mentionsIn(new Span(clause.begin(), trigger)).stream()
                .filter(mention -> mention.types().stream().anyMatch(types::contains)).toList();
        return named.stream().reduce((a, b) -> b)
                .filter(last -> last.span().begin() > clause.begin())
                .filter(last -> acts(site.document().words(last.span().end(), trigger)))
                .filter(last -> NO_DOER_AFTER.endOf(site.document()
                        .words(clause.begin(), site.document().outermost(first(site.document(), named)))).isEmpty());
    }

    /** The first name of the list that the last one stands in. */
    private static EntityMention first(AnnotatedDocument document, List<EntityMention> named) {
        int at = named.size() - 1;
        while (at > 0 && named.get(at - 1).span().end() < document.outermost(named.get(at))
                && CONNECTIVES.contains(document.words(named.get(at - 1).span().end(),
                        document.outermost(named.get(at))))) {
            at--;
        }
        return named.get(at);
    }

    /** Whether nothing but the end of a list and adverbs stands between a name and what it does: 等地|加快. */
    private static boolean acts(String text) {
        var closed = CLOSED.matcher(text);
        return isAdverbial(closed.lookingAt() ? text.substring(closed.end()) : text);
    }

    /** Whether a text is nothing but adverbs and words of mood: 要加快. */
    private static boolean isAdverbial(String text) {
        return text.isEmpty() || Stream.of(ADVERBS, DIRECTIVE, PLANNED)
                .flatMap(lexicon -> lexicon.startOf(text).stream())
                .anyMatch(word -> isAdverbial(text.substring(word.length())));
    }
}
