package org.wenpu.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Argument;
import org.wenpu.model.Clause;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.RelationMention;
import org.wenpu.model.Span;

/** Finds where an event is held by the clause before it: 李明华一行来到青山镇，开展义诊活动; 在青山镇，石桥社区开展义诊活动. */
public final class SceneExtractor implements Extractor {

    private static final String PREDICATE = "takesPlaceAt";
    private static final double CONFIDENCE = 0.8;
    private static final String PLACE = "place";
    private static final Set<EntityType> PLACES =
            EnumSet.of(EntityType.PLACE, EntityType.ADMINISTRATIVE_DIVISION, EntityType.ORGANISATION);

    private final Pattern scene = Constructions.pattern("scene-before");
    private final Pattern holding = Constructions.pattern("held-at-the-scene");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().forEach(sentence -> {
            var clauses = sentence.clauses();
            for (int i = 1; i < clauses.size(); i++) {
                var clause = clauses.get(i);
                var before = clauses.get(i - 1);
                held(document, clause).ifPresent(event -> place(document, before).ifPresent(at -> found.add(
                        new RelationMention(PREDICATE, clause, Span.covering(at, event.span()),
                                new Argument.Mention(event), new Argument.Region(at), Optional.empty(),
                                "takesPlaceAt-scene", CONFIDENCE))));
            }
        });
        return found;
    }

    /** The place, or the list of places, that a clause ends with as where somebody comes to or is. */
    private Optional<Span> place(AnnotatedDocument document, Clause clause) {
        var words = scene.matcher(document.words(clause.span()));
        if (!words.find()) {
            return Optional.empty();
        }
        int begin = clause.span().begin();
        var place = new Span(begin + words.start(PLACE), begin + words.end(PLACE));
        return document.mentionsIn(place).stream().anyMatch(mention -> mention.span().end() == place.end()
                && mention.types().stream().anyMatch(PLACES::contains)) ? Optional.of(place) : Optional.empty();
    }

    /** The event that is held in a clause which tells no place of its own. */
    private Optional<EntityMention> held(AnnotatedDocument document, Clause clause) {
        var holds = holding.matcher(document.words(clause.span()));
        return holds.find() ? document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.is(EntityType.EVENT)
                        && mention.span().begin() >= clause.span().begin() + holds.end())
                .findFirst() : Optional.empty();
    }
}
