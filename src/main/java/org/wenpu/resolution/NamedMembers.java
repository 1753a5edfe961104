package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Reads the list that a mention stands in: 市教育局，市财政局，市文旅局主办. */
final class NamedMembers {

    private final Coordination coordination;

    NamedMembers(Coordination coordination) {
        this.coordination = coordination;
    }

    /** A mention with those that stand in a list with it; nobody where it is of no fitting type itself. */
    List<EntityMention> of(AnnotatedDocument document, Clause clause, EntityMention mention, Set<EntityType> types) {
        var all = Candidates.fitting(document.mentionsIn(clause.span()), types);
        int from = all.indexOf(mention);
        if (from < 0) {
            return List.of();
        }
        int to = from;
        while (from > 0 && (all.get(from - 1).span().end() < all.get(from).span().begin()
                && coordination.joins(document, all.get(from - 1), all.get(from))
                || Coordination.lead(all.get(from - 1), all.get(from)))) {
            from--;
        }
        while (to + 1 < all.size() && coordination.joins(document, all.get(to), all.get(to + 1))) {
            to++;
        }
        var list = new ArrayList<>(Coordination.innermost(all.subList(from, to + 1)));
        if (all.get(from).span().begin() == clause.span().begin()) {
            list.addAll(0, alone(document, clause, types));
        }
        return list;
    }

    /** What the clauses before one are, each of them but a name, that a list goes on from: 市教育局，市财政局，市文旅局主办. */
    private static List<EntityMention> alone(AnnotatedDocument document, Clause clause, Set<EntityType> types) {
        var before = document.document().sentenceOf(clause.span()).stream()
                .flatMap(sentence -> sentence.clauses().stream()).map(Clause::span)
                .filter(span -> span.end() <= clause.span().begin()).toList();
        var alone = new ArrayList<EntityMention>();
        for (int i = before.size() - 1; i >= 0; i--) {
            var name = document.mentionAt(before.get(i))
                    .filter(found -> !Candidates.fitting(List.of(found), types).isEmpty());
            if (name.isEmpty()) {
                break;
            }
            alone.add(0, name.get());
        }
        return alone;
    }
}
