package org.wenpu.context;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Finds who a clause is about that is named in a clause behind it only. */
final class Lookahead {

    private static final String VERB = "v";
    private static final Pattern BEING = Constructions.pattern("being");
    private static final Pattern DONE = Constructions.pattern("thereby-done");

    private final OpeningReader openings;
    private final Strangers strangers;
    private final Lexicon places = Lexicon.named("place-prepositions");
    private final Lexicon listEnds = Lexicon.named("list-ends");
    private final Lexicon arrivals = Lexicon.named("arrivals");

    Lookahead(OpeningReader openings, Strangers strangers) {
        this.openings = openings;
        this.strangers = strangers;
    }

    /**
     * Who comes somewhere.
     *
     * @param subjects the persons, as far as they are named
     * @param nameless whether it is nobody named
     */
    record Comer(List<EntityMention> subjects, boolean nameless) {
    }

    /**
     * Who is or comes somewhere may be named behind the comma: 在延吉高新区，王建国察看了…. Who is first named there by his
     * office is the host of somebody who came.
     *
     * @param last   who acted last
     * @param behind the clauses behind
     */
    Optional<Comer> comer(List<Unit> units, Opening opening, List<EntityMention> last, List<List<Unit>> behind) {
        if (!opening.subjects().isEmpty() || behind.isEmpty() || !isPlace(units)) {
            return Optional.empty();
        }
        var next = behind.get(0);
        var following = openings.read(next, 0);
        boolean host = next.get(0).is(EntityType.POST)
                && last.stream().anyMatch(mention -> mention.is(EntityType.PERSON));
        boolean named = !host && following.isPersonal();
        return Optional.of(new Comer(named ? following.subjects() : List.of(),
                following.subjects().isEmpty() && strangers.act(next, following.next())));
    }

    /** Who acts in a clause behind: 为繁荣文化，市文化馆举办…. */
    Optional<List<EntityMention>> doer(List<List<Unit>> behind) {
        return behind.stream().map(units -> openings.read(units, 0).subjects())
                .filter(found -> !found.isEmpty()).findFirst();
    }

    /** Where those are named who do what the clause before is said to be: 是|延吉市贯彻新发展理念的重要举措. */
    OptionalInt doers(List<Unit> units) {
        return IntStream.range(0, units.size()).filter(at -> units.get(at).isName()).limit(1)
                .filter(at -> BEING.matcher(Unit.words(units.subList(0, at))).matches())
                .filter(at -> act(units, openings.read(units, at))).findFirst();
    }

    private static boolean act(List<Unit> units, Opening opening) {
        return Actors.act(opening.subjects()) && !opening.isPersonal()
                && DONE.matcher(Unit.words(units.subList(opening.next(), units.size()))).lookingAt();
    }

    /** Who does what the next clause tells what it is: 推进老旧小区改造，是|延吉市贯彻新发展理念的重要举措. */
    List<EntityMention> judged(List<List<Unit>> behind) {
        return behind.stream().limit(1).flatMap(units -> doers(units).stream()
                .mapToObj(at -> openings.read(units, at).subjects())).flatMap(List::stream).toList();
    }

    private boolean isPlace(List<Unit> units) {
        var first = units.get(0).word();
        return arrivals.contains(first) || places.contains(first) && units.stream()
                .noneMatch(unit -> unit.nature().startsWith(VERB) && !listEnds.contains(unit.word()));
    }
}
