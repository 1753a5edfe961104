package org.wenpu.resolution;

import java.util.List;
import java.util.Set;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** Finds the mentions that an argument stands for: the members of its list, in order (guideline, rule 2). */
final class Members {

    private static final Finder STAFFED = Constructions.finder("staffed-place");

    private final Lexicon zones = Lexicon.named("zone-suffixes");
    private final Coordination coordination = new Coordination();
    private final NamedMembers named = new NamedMembers(coordination);
    private final RegionMembers regions = new RegionMembers(coordination);
    private final NounPhrases phrases;
    private final MarkedPhrases marks = new MarkedPhrases();

    Members(Divisions divisions) {
        this.phrases = new NounPhrases(divisions);
    }

    /** The mentions of an argument that are of one of the types. */
    List<EntityMention> of(AnnotatedDocument document, Clause clause, Argument argument, Set<EntityType> types) {
        if (argument instanceof Argument.Inherited inherited) {
            var actors = EntityType.actors(inherited.types());
            var subjects = Candidates.fitting(document.context(clause).subjects(), actors).stream()
                    .filter(subject -> acts(subject, clause, inherited.types())).toList();
            return subjects.isEmpty() ? Candidates.fitting(document.context(clause).actors(), actors) : subjects;
        }
        if (argument instanceof Argument.Mention single) {
            return Candidates.fitting(List.of(single.mention()), types);
        }
        if (argument instanceof Argument.Named member) {
            return named.of(document, clause, member.mention(), EntityType.actors(types));
        }
        if (argument instanceof Argument.Region region) {
            return regions.of(document, clause, region.span(), types);
        }
        if (argument instanceof Argument.Marked marked) {
            return Candidates.fitting(marks.read(document, marked), types);
        }
        return argument instanceof Argument.Phrase phrase
                ? phrases.read(document, clause.tokens(), phrase, types) : List.of();
    }

    /** Whether a subject may be whom a clause is about: a road or a river that an earlier one told of is not. */
    private boolean acts(EntityMention subject, Clause clause, Set<EntityType> types) {
        return clause.span().covers(subject.span()) || zones.endOf(subject.name()).isPresent()
                || STAFFED.isIn(subject.name())
                || subject.types().stream().anyMatch(types::contains);
    }
}
