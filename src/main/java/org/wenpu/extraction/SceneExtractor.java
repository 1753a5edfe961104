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

/**
 * Finds where an event is held by the clause before it, and who holds it as well: 李明华一行来到青山镇，开展义诊活动;
 * 在青山镇，石桥社区开展义诊活动; 市总工会联合市人民医院，开展义诊活动.
 */
public final class SceneExtractor implements Extractor {

    private static final String WHERE = "takesPlaceAt";
    private static final String HOSTS = "hosts";
    private static final double CONFIDENCE = 0.8;
    private static final String PLACE = "place";
    private static final String PARTNER = "partner";
    private static final Set<EntityType> PLACES =
            EnumSet.of(EntityType.PLACE, EntityType.ADMINISTRATIVE_DIVISION, EntityType.ORGANISATION);

    private final Pattern scene = Constructions.pattern("scene-before");
    private final Pattern joining = Constructions.pattern("partner-before");
    private final Pattern holding = Constructions.pattern("held-at-the-scene");
    private final Pattern holdingSomewhere = Constructions.pattern("held-somewhere");

    @Override
    public List<RelationMention> relations(AnnotatedDocument document) {
        var found = new ArrayList<RelationMention>();
        document.document().body().forEach(sentence -> {
            var clauses = sentence.clauses();
            for (int i = 1; i < clauses.size(); i++) {
                var clause = clauses.get(i);
                var before = clauses.get(i - 1);
                held(document, clause, holding).ifPresent(event -> place(document, before).ifPresent(at ->
                        found.add(new RelationMention(WHERE, clause, Span.covering(at, event.span()),
                                new Argument.Mention(event), new Argument.Region(at), Optional.empty(),
                                "takesPlaceAt-scene", CONFIDENCE))));
                part(document, before, joining, PARTNER).ifPresent(with -> held(document, clause, holdingSomewhere)
                        .ifPresent(event -> found.add(new RelationMention(HOSTS, clause,
                                Span.covering(with, event.span()), new Argument.Region(with),
                                new Argument.Mention(event), Optional.empty(), "hosts-scene", CONFIDENCE))));
            }
        });
        return found;
    }

    /** The place, or the list of places, that a clause ends with as where somebody comes to or is. */
    private Optional<Span> place(AnnotatedDocument document, Clause clause) {
        return part(document, clause, scene, PLACE).filter(place -> document.mentionsIn(place).stream()
                .anyMatch(mention -> mention.span().end() == place.end()
                        && mention.types().stream().anyMatch(PLACES::contains)));
    }

    private static Optional<Span> part(AnnotatedDocument document, Clause clause, Pattern what, String group) {
        var words = what.matcher(document.words(clause.span()));
        int begin = clause.span().begin();
        return words.find() ? Optional.of(new Span(begin + words.start(group), begin + words.end(group)))
                : Optional.empty();
    }

    /** The event that is held in a clause. */
    private static Optional<EntityMention> held(AnnotatedDocument document, Clause clause, Pattern holding) {
        var holds = holding.matcher(document.words(clause.span()));
        return holds.find() ? document.mentionsIn(clause.span()).stream()
                .filter(mention -> mention.is(EntityType.EVENT)
                        && mention.span().begin() >= clause.span().begin() + holds.end())
                .findFirst() : Optional.empty();
    }
}
