package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.pattern.Finder;

/** How often an article speaks of each division and zone, and of the classes of division that it names alone. */
final class DivisionWeights {

    private static final int WEIGHT_IN_BODY = 2;
    private static final Lexicon ZONES = Lexicon.named("zone-suffixes");

    /** What is named without its division: 市公安局, 市长, 县委常委会会议; 乡村振兴 is of no 乡. */
    private static final Set<EntityType> BRIEF =
            EnumSet.of(EntityType.ORGANISATION, EntityType.POST, EntityType.EVENT, EntityType.PLACE);

    private static final Pattern VENUE = Constructions.pattern("meeting-in-the-capital");
    private static final Pattern SPEECH = Constructions.pattern("division-of-a-speech");
    /** 吉林日报. */
    private static final Finder MEDIUM = Constructions.finder("medium-of-a-division");
    private static final Finder BRANCH = Constructions.finder("branch-of-a-meeting");
    private static final Pattern TOWN = Constructions.pattern("town-of-a-body");
    /** The only group of each. */
    private static final int DIVISION = 1;
    /** 2025年 of 2025年延吉市教育工作会议, 中国共产党 of 中国共产党延吉市委员会. */
    private static final Pattern LEAD = Constructions.pattern("lead-of-a-division");

    private final AnnotatedDocument document;
    private final Divisions divisions;
    private final Towns towns;
    private final DivisionStarts starts;
    private final Map<String, Integer> ofDivisions = new LinkedHashMap<>();
    private final Map<String, Integer> ofClasses = new LinkedHashMap<>();

    private DivisionWeights(AnnotatedDocument document, Divisions divisions, Towns towns) {
        this.document = document;
        this.divisions = divisions;
        this.towns = towns;
        this.starts = new DivisionStarts(divisions);
    }

    static DivisionWeights of(AnnotatedDocument document, Divisions divisions, Towns towns) {
        var weights = new DivisionWeights(document, divisions, towns);
        document.mentions().forEach(weights::weigh);
        Stream.of(weights.covered(), weights.attended()).flatMap(Optional::stream)
                .forEach(name -> weights.add(name, WEIGHT_IN_BODY));
        if (weights.ofDivisions.isEmpty()) {
            weights.inPassing().ifPresent(name -> weights.add(name, 1));
        }
        return weights;
    }

    /** By their names, in the order of the text; bodies and offices of one count double. */
    Map<String, Integer> ofDivisions() {
        return ofDivisions;
    }

    /** By the word for the class: 市 of 全市, 市委. */
    Map<String, Integer> ofClasses() {
        return ofClasses;
    }

    private void weigh(EntityMention mention) {
        DivisionStarts.CLASS_WORDS.keySet().stream().filter(word -> BRIEF.stream().anyMatch(mention::is)
                        && mention.name().startsWith(word) && mention.name().length() > 1
                || Anaphora.anaphoric(mention.name()) && !Anaphora.several(mention.name())
                        && mention.name().indexOf(word) == 1)
                .findFirst().ifPresent(word -> ofClasses.merge(word, 1, Integer::sum));
        if (DivisionStarts.CLASS_WORDS.containsKey(mention.name())) {
            ofClasses.merge(mention.name(), 1, Integer::sum);
        } else if (mention.is(EntityType.ADMINISTRATIVE_DIVISION)) {
            if (mention.name().length() > 1 && !Anaphora.isHome(mention.name()) && !isVenue(mention)) {
                add(mention.name(), 1);
            }
        } else if (mention.is(EntityType.PLACE) && ZONES.endOf(mention.name()).isPresent()) {
            ofDivisions.merge(mention.name(), mention.is(EntityType.ORGANISATION) ? WEIGHT_IN_BODY : 1, Integer::sum);
        } else if (mention.is(EntityType.ORGANISATION) || mention.is(EntityType.POST)
                || mention.is(EntityType.EVENT)) {
            innermost(LEAD.matcher(mention.name()).replaceFirst("")).or(() -> town(mention.name()))
                    .ifPresent(name -> add(name, WEIGHT_IN_BODY));
        } else if (mention.is(EntityType.POLICY)) {
            innermost(LEAD.matcher(mention.name()).replaceFirst("")).ifPresent(name -> add(name, 1));
        } else if (mention.is(EntityType.PRINCIPLE)) {
            SPEECH.matcher(mention.name()).results().map(speech -> speech.group(DIVISION))
                    .filter(name -> !divisions.named(name).isEmpty()).forEach(name -> add(name, 1));
        }
    }

    /** The one of the class that the article names most, where it names no division. */
    private Optional<String> inPassing() {
        return ofClasses.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .flatMap(word -> NamedInPassing.of(document, divisions, word));
    }

    /**
     * The province or prefecture that the paper or site is of which an article names first, and most likely tells of:
     * 吉林省 of 吉林日报. One that is named but at the end may have the news from elsewhere.
     */
    private Optional<String> covered() {
        var text = document.document().simplified();
        return named(MEDIUM, text.substring(0, text.length() / 2)).limit(1)
                .flatMap(DivisionWeights::ends).flatMap(name -> divisions.named(name).stream().limit(1))
                .filter(division -> division.level() != Division.Level.COUNTY).map(Division::name).findFirst();
    }

    /** The division at whose branch of a meeting somebody is: 延吉 of 在延吉分会场. */
    private Optional<String> attended() {
        return named(BRANCH, document.document().simplified()).flatMap(DivisionWeights::ends)
                .filter(end -> !divisions.named(end).isEmpty()).findFirst();
    }

    /** What stands before each of some words in a text, as a rule the end of a division's name. */
    private static Stream<String> named(Finder words, String text) {
        return words.isIn(text) ? words.search(text).results().map(found -> found.group(DIVISION)) : Stream.empty();
    }

    /** A stretch of two characters and more, and what it ends with, the longest first. */
    private static Stream<String> ends(String stretch) {
        return IntStream.range(0, stretch.length() - 1).mapToObj(stretch::substring);
    }

    /** The town, be it one that is not known, whose body it is: 石桥镇 of 石桥镇人民政府. */
    private static Optional<String> town(String body) {
        var town = TOWN.matcher(body);
        return town.lookingAt() ? Optional.of(town.group(DIVISION)) : Optional.empty();
    }

    /** Whether it is but where the capital sees a meeting that is not its own: 在北京会见. */
    private boolean isVenue(EntityMention mention) {
        var text = document.document().simplified();
        return VENUE.matcher(text).region(Math.max(0, mention.span().begin() - 1), text.length()).lookingAt();
    }

    private void add(String named, int weight) {
        var name = towns.named(named).orElse(named);
        divisions.named(name).stream().findFirst().filter(division -> division.level() != Division.Level.COUNTRY)
                .ifPresentOrElse(division -> ofDivisions.merge(division.name(), weight, Integer::sum), () -> {
                    if (divisions.named(name).isEmpty() && !Anaphora.anaphoric(name)) {
                        ofDivisions.merge(name, weight, Integer::sum);
                    }
                });
    }

    /** The innermost of the divisions that a name begins with: 长春市南关区财政局 → 南关区. */
    private Optional<String> innermost(String name) {
        return starts.division(name).map(outer -> innermost(name.substring(outer.length())).orElse(outer));
    }
}
