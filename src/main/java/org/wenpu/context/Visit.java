package org.wenpu.context;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Where a person is who then speaks: 在市人力资源服务协会，他指出，要… calls on that body. */
final class Visit {

    private static final Lexicon ARRIVALS = Lexicon.named("arrivals");

    private static final Pattern PRAISE = Constructions.pattern("praise");

    private static final Lexicon PLACE = Lexicon.named("place-prepositions");

    private List<EntityMention> visited = List.of();
    private List<EntityMention> last = List.of();

    /** Takes what a clause tells of it; where the article itself tells of an event, the visit is over. */
    void read(List<Unit> units, Opening opening, List<EntityMention> mentions, boolean inSpeech) {
        if (!inSpeech && units.stream().anyMatch(unit -> unit.is(EntityType.EVENT))) {
            visited = List.of();
        }
        var praise = PRAISE.matcher(Unit.words(units));
        if (praise.find()) {
            praised(units, praise.start());
        } else if (opening.next() == units.size() && opening.subjects().isEmpty() && opening.place().size() == 1
                && PLACE.startOf(Unit.words(units)).isPresent()) {
            visited = bodies(opening.place());
        } else if (opening.next() < units.size() && ARRIVALS.contains(units.get(opening.next()).word())) {
            int begin = units.get(opening.next()).span().end();
            // 来到延吉乳业集团走访: the visit itself is no second place
            var names = mentions.stream().filter(mention -> mention.span().begin() >= begin)
                    .filter(mention -> !mention.is(EntityType.EVENT)).toList();
            visited = names.size() == 1 ? bodies(names) : List.of();
        }
    }

    boolean isNone() {
        return visited.isEmpty();
    }

    /** The body that is visited, if any; the visit is then over. */
    List<EntityMention> end() {
        last = visited;
        visited = List.of();
        return last;
    }

    /** The body at whose place somebody began to speak last. */
    List<EntityMention> last() {
        return last;
    }

    /** Takes the only body behind a place of a clause, which is spoken to where it is praised. */
    private void praised(List<Unit> units, int from) {
        int begin = units.get(0).span().begin() + from;
        var named = bodies(units.stream().filter(unit -> unit.span().begin() > begin)
                .flatMap(unit -> unit.mention().stream()).toList());
        if (named.size() == 1) {
            visited = named;
        }
    }

    private static List<EntityMention> bodies(List<EntityMention> mentions) {
        return mentions.stream().filter(mention -> mention.is(EntityType.ORGANISATION)).toList();
    }
}
