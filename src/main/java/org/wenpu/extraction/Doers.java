package org.wenpu.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;
import org.wenpu.pattern.Finder;

/** Tells who is named deep in a clause, before what they do: 助力苏州加快建设…, 支持苏州、常州等地加快建设…. */
final class Doers {

    private static final Lexicon ADVERBS = Lexicon.named("adverbs");
    private static final Lexicon DIRECTIVE = Lexicon.named("directive-cues");
    private static final Lexicon PLANNED = Lexicon.named("planned-cues");
    private static final Lexicon NO_DOER_AFTER = Lexicon.named("no-doer-after");
    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");
    /** What closes a list of those who do something: 等地, 等龙头企业. */
    private static final Pattern CLOSED = Constructions.pattern("doers-closed");

    private static final Lexicon DEEDS = Lexicon.named("official-verbs");
    /** What has those act who are named right behind: 助力. */
    private static final Finder CAUSING = Constructions.finder("has-others-act");
    private static final String LIST_MARK = Constructions.named("list-mark");
    /** Where what they do goes on with a further deed: 做强食品产业、|打造. */
    private static final Pattern FURTHER = Constructions.pattern("further-deed");

    private Doers() {
    }

    /** The last of those who are named, where they stand between what has them act and a deed and its adverbs. */
    static Optional<EntityMention> of(Rule rule, Site site) {
        var clause = site.clause().span();
        int trigger = site.trigger().begin();
        if (rule.object() != Rule.Place.AFTER || trigger == clause.begin()) {
            return Optional.empty();
        }
        var named = named(site.document(), new Span(clause.begin(), trigger), rule.subjects());
        return named.stream().reduce((a, b) -> b)
                .filter(last -> last.span().begin() > clause.begin())
                .filter(last -> acts(site.document().words(last.span().end(), trigger)))
                .filter(last -> NO_DOER_AFTER.endOf(site.document()
                        .words(clause.begin(), site.document().outermost(first(site.document(), named)))).isEmpty());
    }

    /**
     * The last of those who are named behind what has them act, where a place is among what they do: 服务体系 of
     * 支持苏州建设交通枢纽、完善服务体系, and 旅游业 of 支持苏州建设交通枢纽、常州发展旅游业.
     */
    static Optional<EntityMention> caused(AnnotatedDocument document, Clause clause, int place, Set<EntityType> domain) {
        int begin = clause.span().begin();
        var named = begin < place ? named(document, new Span(begin, place), domain) : List.<EntityMention>of();
        return IntStream.iterate(named.size(), count -> count > 0, count -> count - 1)
                .mapToObj(count -> named.subList(0, count))
                .filter(list -> isAmongDeeds(document.words(list.get(list.size() - 1).span().end(), place)))
                .filter(list -> hasThemAct(document, clause, document.outermost(first(document, list)), domain))
                .map(list -> list.get(list.size() - 1)).findFirst();
    }

    /** Whether what has others act stands right before a place, or before another in whose list of deeds it is. */
    private static boolean hasThemAct(AnnotatedDocument document, Clause clause, int place, Set<EntityType> domain) {
        var before = document.words(clause.span().begin(), place);
        return CAUSING.isIn(before)
                || before.endsWith(LIST_MARK) && caused(document, clause, place, domain).isPresent();
    }

    private static List<EntityMention> named(AnnotatedDocument document, Span span, Set<EntityType> domain) {
        var types = EntityType.actors(domain);
        return document.mentionsIn(span).stream()
                .filter(mention -> mention.types().stream().anyMatch(types::contains)).toList();
    }

    /** Whether a text tells nothing but what somebody does, up to a further deed or its object: 加快做强食品产业、. */
    private static boolean isAmongDeeds(String text) {
        var deeds = withoutAdverbs(unclosed(text));
        return deeds.isEmpty() || DEEDS.startOf(deeds).map(deed -> deeds.substring(deed.length()))
                .filter(rest -> rest.isEmpty() || FURTHER.matcher(rest).matches()).isPresent();
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
        return withoutAdverbs(unclosed(text)).isEmpty();
    }

    private static String unclosed(String text) {
        var closed = CLOSED.matcher(text);
        return closed.lookingAt() ? text.substring(closed.end()) : text;
    }

    /** A text without the adverbs and words of mood that it begins with, as far as they may go: 要加快. */
    private static String withoutAdverbs(String text) {
        return Stream.of(ADVERBS, DIRECTIVE, PLANNED).flatMap(lexicon -> lexicon.startOf(text).stream())
                .map(word -> withoutAdverbs(text.substring(word.length())))
                .min(Comparator.comparingInt(String::length)).orElse(text);
    }
}
