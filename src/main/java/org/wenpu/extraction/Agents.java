package org.wenpu.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells whose work a clause tells of that has the work itself for its subject: 延吉市狠抓项目，|滨江大桥建成通车. */
final class Agents {

    private static final Set<EntityType> AGENTS =
            EnumSet.of(EntityType.ADMINISTRATIVE_DIVISION, EntityType.ORGANISATION);
    /** What may stand for a subject before, and tells but of works or meetings. */
    private static final Set<EntityType> WORKS = EnumSet.of(EntityType.PROJECT, EntityType.PLACE, EntityType.EVENT);

    private Agents() {
    }

    /** The only one who acted in the clauses before; in somebody's words the division that is spoken of. */
    static Optional<Argument> of(Site site) {
        var speaker = site.document().context(site.clause()).speaker();
        var clauses = before(site);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            var context = site.document().context(clauses.get(i));
            var subjects = context.subjects();
            if (!context.speaker().equals(speaker)) {
                break;
            }
            if (!subjects.stream().allMatch(Agents::isWork)) {
                return Optional.of(subjects).filter(found -> found.size() == 1 && isAgent(found.get(0)))
                        .map(found -> new Argument.Mention(found.get(0)));
            }
        }
        return speaker.map(speaking -> new Argument.Inherited(EnumSet.of(EntityType.ADMINISTRATIVE_DIVISION)));
    }

    /** The clauses of the paragraph before the one. */
    private static List<Clause> before(Site site) {
        return site.document().document().paragraphOf(site.sentence().span()).stream()
                .flatMap(paragraph -> paragraph.sentences().stream()).flatMap(sentence -> sentence.clauses().stream())
                .takeWhile(clause -> !clause.equals(site.clause())).toList();
    }

    private static boolean isAgent(EntityMention mention) {
        return mention.types().stream().anyMatch(AGENTS::contains);
    }

    private static boolean isWork(EntityMention mention) {
        return WORKS.containsAll(mention.types());
    }
}
