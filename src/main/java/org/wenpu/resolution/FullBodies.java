package org.wenpu.resolution;

import java.util.List;
import java.util.Optional;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** The bodies that an article names with their divisions: 延吉市党政考察团, which it goes on to call 市党政考察团. */
final class FullBodies {

    private final List<String> bodies;
    private final Divisions divisions;

    FullBodies(AnnotatedDocument document, Divisions divisions) {
        this.divisions = divisions;
        this.bodies = document.mentions().stream().filter(mention -> mention.is(EntityType.ORGANISATION))
                .map(EntityMention::name).distinct().toList();
    }

    /** The division whose body a brief name means, where there is but one of that name: 延吉市 of 市党政考察团. */
    Optional<String> division(String brief, String classWord) {
        var found = bodies.stream().filter(body -> body.length() > brief.length() && body.endsWith(brief))
                .map(body -> body.substring(0, body.length() - brief.length() + classWord.length()))
                .flatMap(name -> divisions.fullyNamed(name).stream().map(Division::name)).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
