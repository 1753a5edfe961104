package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Reads the list of mentions in a stretch of text, with what it goes on with behind: 来到龙井市，以及图们市. */
final class RegionMembers {

    /** 2区 behind 青山、石桥, 等8县. */
    private static final Pattern COUNT = Constructions.pattern("count-of-divisions");

    private static final String POSSESSIVE = Constructions.named("possessive");
    private static final Set<EntityType> SEEN =
            Set.of(EntityType.PLACE, EntityType.ORGANISATION, EntityType.PROJECT);

    private final Coordination coordination;
    private final Candidates candidates = new Candidates();
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon prepositions = Lexicon.named("prepositions");
    private final Lexicon commas = Lexicon.named("commas");

    RegionMembers(Coordination coordination) {
        this.coordination = coordination;
    }

    /** The first list of fitting mentions in a stretch of text; it may go on in the clauses behind. */
    List<EntityMention> of(AnnotatedDocument document, Clause clause, Span region, Set<EntityType> types) {
        var list = new ArrayList<EntityMention>();
        for (var mention : candidates.in(document, clause, region, types)) {
            var last = list.isEmpty() ? null : list.get(list.size() - 1);
            if (last != null && types.contains(EntityType.PROJECT) && isPlaceOf(document, last, mention)) {
                dropChain(list);
                list.add(mention);
            } else if (last == null || coordination.joins(document, last, mention)) {
                list.add(mention);
            } else {
                break;
            }
        }
        return types.contains(EntityType.POST) ? continued(document, Coordination.innermost(list))
                : resumed(document, clause, Coordination.innermost(list), types);
    }

    /** Takes away the last of a list, with the divisions that it lies in. */
    private static void dropChain(List<EntityMention> list) {
        var inner = list.remove(list.size() - 1);
        while (!list.isEmpty() && list.get(list.size() - 1).span().end() == inner.span().begin()) {
            inner = list.remove(list.size() - 1);
        }
    }

    /** Whether a division or zone only says where what stands behind it lies: 来到青山县白水镇|的|智慧农场. */
    private static boolean isPlaceOf(AnnotatedDocument document, EntityMention outer, EntityMention inner) {
        return (outer.is(EntityType.ADMINISTRATIVE_DIVISION) || outer.is(EntityType.PLACE))
                && inner.types().stream().anyMatch(SEEN::contains)
                && outer.span().end() < inner.span().begin() && document.between(outer, inner).equals(POSSESSIVE);
    }

    /** A list that ends its clause may go on in the next one, if that does not begin with 与: 来到龙井市，以及图们市. */
    private List<EntityMention> resumed(AnnotatedDocument document, Clause clause, List<EntityMention> first,
                                        Set<EntityType> types) {
        int end = clause.span().end();
        if (first.isEmpty() || !ends(document, first.get(first.size() - 1), clause)) {
            return first;
        }
        var list = new ArrayList<>(first);
        document.document().sentenceOf(clause.span()).stream()
                .flatMap(sentence -> sentence.clauses().stream()).filter(next -> next.span().begin() == end + 1)
                .filter(next -> commas.contains(document.words(new Span(end, end + 1))))
                .forEach(next -> rest(document, next, first,
                                types.containsAll(SEEN) ? SEEN : Set.of())
                        .filter(region -> document.mentionsIn(region).stream()
                                .anyMatch(mention -> mention.span().begin() == region.begin()))
                        .ifPresent(region -> list.addAll(of(document, next, region, types))));
        return list;
    }

    /**
     * Where a list may go on in a clause: behind its connective, or all of it where it is but further divisions, or
     * behind a list of two what is of some types too.
     */
    private Optional<Span> rest(AnnotatedDocument document, Clause next, List<EntityMention> first,
                                Set<EntityType> types) {
        return connectives.startOf(document.words(next.span())).filter(word -> !prepositions.contains(word))
                .map(word -> new Span(next.span().begin() + word.length(), next.span().end()))
                .or(() -> Optional.of(next.span()).filter(span -> isList(document, next,
                        Coordination.areDivisions(first) ? Set.of(EntityType.ADMINISTRATIVE_DIVISION)
                                : first.size() > 1 ? types : Set.of())));
    }

    /** Whether a clause is nothing but a list of names of some types: 青山县、石桥县等8县. */
    private boolean isList(AnnotatedDocument document, Clause clause, Set<EntityType> types) {
        var mentions = document.mentionsIn(clause.span());
        return !mentions.isEmpty() && Candidates.fitting(mentions, types).size() == mentions.size()
                && mentions.get(0).span().begin() == clause.span().begin()
                && ends(document, mentions.get(mentions.size() - 1), clause)
                && IntStream.range(1, mentions.size())
                        .allMatch(i -> coordination.joins(document, mentions.get(i - 1), mentions.get(i)));
    }

    /** Whether nothing but the number of a list follows its last member in a clause: 等8县. */
    private static boolean ends(AnnotatedDocument document, EntityMention last, Clause clause) {
        return last.span().end() >= clause.span().end()
                || COUNT.matcher(document.words(last.span().end(), clause.span().end())).matches();
    }

    /** A list of offices goes on in the clauses that are nothing but offices: 任省委台办处长，办公室主任. */
    private List<EntityMention> continued(AnnotatedDocument document, List<EntityMention> first) {
        var list = new ArrayList<>(first);
        var all = document.mentions();
        int next = list.isEmpty() ? all.size() : all.indexOf(list.get(list.size() - 1)) + 1;
        while (next < all.size() && all.get(next).is(EntityType.POST)
                && coordination.adjoins(document, all.get(next - 1), all.get(next))) {
            list.add(all.get(next));
            next++;
        }
        return list;
    }
}
