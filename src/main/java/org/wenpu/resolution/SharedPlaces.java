package org.wenpu.resolution;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** The works of several places that a list writes once: 延吉、图们污水处理厂 (guideline, rule 2). */
final class SharedPlaces {

    private static final Pattern REGION = Constructions.pattern("quarter");
    private static final Finder CLASS = Constructions.finder("class-of-a-division");
    private static final String BUILDING = Constructions.named("building");
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private final Trimming trimming;
    private final Divisions divisions;
    private final Lexicon undertakings = Lexicon.named("undertakings");
    private final Lexicon remedies = Lexicon.named("remedies");
    private final Lexicon things = Lexicon.named("built-things");
    private final Lexicon mutual = Lexicon.named("mutual-deeds");

    SharedPlaces(Trimming trimming, Divisions divisions) {
        this.trimming = trimming;
        this.divisions = divisions;
    }

    /** The work of a member that is but a place: what the next member that is none has behind its own place. */
    Optional<String> work(AnnotatedDocument document, Lists.Reading list, Words core) {
        boolean open = !list.closed() && !core.isEmpty() && list.members().size() > 1;
        return !open ? Optional.empty()
                : isPlace(document, core) ? work(document, list, core, this::isPlace, this::isWork)
                : isSpot(document, core) ? work(document, list, core, SharedPlaces::isSpot, this::isDone)
                : Optional.empty();
    }

    private Optional<String> work(AnnotatedDocument document, Lists.Reading list, Words core,
                                  BiPredicate<AnnotatedDocument, Words> places, Predicate<String> works) {
        return list.members().stream().map(Lists.Member::words)
                .filter(next -> next.span().begin() >= core.span().end())
                .dropWhile(next -> places.test(document, next)).findFirst().map(trimming::built)
                .flatMap(next -> IntStream.range(1, next.size())
                        .filter(at -> places.test(document, next.part(0, at))
                                && alike(core.text(), next.part(0, at).text()))
                        .mapToObj(at -> next.part(at, next.size())).findFirst())
                .filter(work -> !trimming.isDeed(work)).map(Words::text).filter(works);
    }

    /** Whether words are but a division or a quarter of the country: 延吉, 西南. */
    private boolean isPlace(AnnotatedDocument document, Words words) {
        return document.mentionAt(words.span()).map(mention -> mention.is(EntityType.ADMINISTRATIVE_DIVISION))
                .orElseGet(() -> words.text().length() <= LONGEST_NAME && divisions.names().contains(words.text()))
                || REGION.matcher(words.text()).matches();
    }

    private static boolean isSpot(AnnotatedDocument document, Words words) {
        return document.mentionAt(words.span()).filter(mention -> mention.is(EntityType.PLACE)).isPresent();
    }

    /** Whether both name their class or neither does: 青山县 and 延吉市, 延吉 and 图们. */
    private static boolean alike(String place, String other) {
        return CLASS.isIn(place) == CLASS.isIn(other)
                && REGION.matcher(place).matches() == REGION.matcher(other).matches();
    }

    /** Whether it is what is done to places, and not another one: 水质提升攻坚. */
    private boolean isDone(String work) {
        return isWork(work) && things.endOf(work).isEmpty() && !work.endsWith(BUILDING);
    }

    /** Whether each of several may have one of its own: 污水处理厂; not what they do together, 一体化发展. */
    private boolean isWork(String work) {
        boolean ends = Stream.of(undertakings, remedies, things).anyMatch(lexicon -> lexicon.endOf(work)
                .filter(end -> end.length() < work.length()).isPresent());
        return work.length() >= SHORTEST && work.length() <= LONGEST && ends && mutual.startOf(work).isEmpty()
                && !work.equals(BUILDING);
    }
}
