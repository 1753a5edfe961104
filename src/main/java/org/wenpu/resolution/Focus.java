package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.knowledge.Division;
import org.wenpu.knowledge.Divisions;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.pattern.Finder;

/** The divisions that an article is about: whom 全市, 市委 and 各级各部门 mean (guideline, rules 3 and 4). */
final class Focus {

    /** How much less one weighs by its class that is hardly called by it. */
    private static final int DOUBT = 4;
    /** From so many of its counties on an article tells of a city. */
    private static final int SEVERAL = 2;

    private static final Finder GOVERNING = Constructions.finder("governing");
    /** 领导小组, 指挥部. */
    private static final Finder STEERING = Constructions.finder("steering");
    private static final Lexicon SMALL = Lexicon.named("small-classes");
    private static final Lexicon CLASSES = Lexicon.named("division-ends");
    private static final Finder SETTLEMENT = Constructions.finder("settlement");

    private final AnnotatedDocument document;
    private final Divisions divisions;
    private final DivisionStarts starts;
    private final Towns towns;
    private final Map<String, Integer> weights;
    private final Map<String, Integer> classCounts;
    /** What is hardly meant by its class alone. */
    private final Set<String> others;
    /** What the divisions lie in that the article names and that have their names alone. */
    private final Set<Division> surroundings;
    /** The counties that the article names, by their prefectures. */
    private final Map<String, List<String>> countiesByCity;

    Focus(AnnotatedDocument document, Divisions divisions) {
        this.document = document;
        this.divisions = divisions;
        this.starts = new DivisionStarts(divisions);
        this.towns = new Towns(document, divisions);
        var weighed = DivisionWeights.of(document, divisions, towns);
        this.weights = weighed.ofDivisions();
        this.classCounts = weighed.ofClasses();
        this.others = OtherDivisions.of(document, divisions);
        this.surroundings = weights.keySet().stream().map(divisions::named).filter(named -> named.size() == 1)
                .flatMap(named -> regions(named.get(0))).collect(Collectors.toUnmodifiableSet());
        this.countiesByCity = counties();
    }

    /** The division that the article is about most. */
    Optional<String> main() {
        var scores = new LinkedHashMap<>(weights);
        scores.replaceAll((name, weight) -> weight + classCounts.entrySet().stream()
                .filter(entry -> isOf(name, entry.getKey())).mapToInt(Map.Entry::getValue).max().orElse(0));
        return heaviest(scores);
    }

    /** Whether a division that is not known may be of a class: 白水镇 is no 省. */
    boolean mayBeOf(String name, String classWord) {
        return isOf(name, classWord) || likeliest(name).isEmpty() && !isSettlement(name)
                && DivisionStarts.CLASS_WORDS.values().stream().flatMap(List::stream).noneMatch(name::endsWith);
    }

    /** Whether it is a place where people live together below a town, or a body of one: 石桥社区, 石桥村委会. */
    static boolean isSettlement(String name) {
        return SETTLEMENT.isIn(name);
    }

    /** Whether a division is of a class: neither 青山社区 nor 青山地区 is a 区. */
    private static boolean isOf(String name, String classWord) {
        var ends = DivisionStarts.CLASS_WORDS.get(classWord);
        return ends.stream().anyMatch(name::endsWith)
                && SMALL.endOf(name).or(() -> CLASSES.endOf(name)).stream().allMatch(ends::contains);
    }

    private static Optional<String> heaviest(Map<String, Integer> weights) {
        return weights.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    /**
     * The heaviest division of a class that the article names. A province weighs by what lies in it too: one that deals
     * with another is named less than its cities, and by its bodies as often as not. So does a city of which several
     * counties are named.
     */
    private Optional<String> named(String classWord) {
        var fitting = new LinkedHashMap<String, Integer>();
        weights.forEach((name, weight) -> (isOf(name, classWord) ? Stream.of(name)
                : province(name).filter(outer -> isOf(outer, classWord)).stream())
                .forEach(fit -> fitting.merge(fit, weight, Integer::sum)));
        countiesByCity.forEach((city, counties) -> {
            if (counties.size() >= SEVERAL && isOf(city, classWord)) {
                counties.forEach(county -> fitting.merge(city, weights.get(county), Integer::sum));
            }
        });
        fitting.replaceAll((name, weight) -> others.contains(name) ? weight / DOUBT : weight);
        return heaviest(fitting);
    }

    /** The province of a prefecture and of what lies in one; a municipality is a 市 among others. */
    private Optional<String> province(String name) {
        return likeliest(name).flatMap(this::prefecture)
                .map(prefecture -> divisions.parents(prefecture).get(0).name());
    }

    /** The prefecture that a division is or lies in. */
    private Optional<Division> prefecture(Division division) {
        return Stream.concat(Stream.of(division), divisions.parents(division).stream())
                .filter(outer -> outer.level() == Division.Level.PREFECTURE).findFirst();
    }

    /** The counties that the article names, by their prefectures. */
    private Map<String, List<String>> counties() {
        var counties = new LinkedHashMap<String, List<String>>();
        weights.keySet().forEach(name -> likeliest(name).flatMap(this::prefecture).map(Division::name)
                .filter(city -> !city.equals(name))
                .ifPresent(city -> counties.computeIfAbsent(city, key -> new ArrayList<>()).add(name)));
        return counties;
    }

    /** The division that a class word means: 市 of 全市, 市委. */
    Optional<String> of(String classWord) {
        return named(classWord).or(() -> outer(classWord))
                .or(() -> Optional.of(country()).filter(name -> isOf(name, classWord)));
    }

    /**
     * The division whose parts are meant, all of them: 各县 in an article on 龙井市 means 延边州. It is the main one, or what
     * that lies in where it may be a part itself.
     *
     * @param parts their level, if it is told
     */
    Optional<String> whole(Optional<Division.Level> parts) {
        var main = main();
        return parts.flatMap(level -> main.flatMap(this::likeliest).flatMap(known -> Stream.concat(Stream.of(known),
                        divisions.parents(known).stream()).filter(division -> division.level().compareTo(level) < 0)
                .map(Division::name).findFirst())).or(() -> main);
    }

    /** The country. */
    String country() {
        return divisions.country().name();
    }

    /** The class that an article speaks of most which names no division of it: 市 of 我市, 市委. */
    Optional<String> unnamedClass() {
        return heaviest(classCounts).filter(word -> of(word).isEmpty());
    }

    /**
     * What a name most likely means here: what lies in another division that the article names comes first, unless that
     * one goes by the same name (长沙 is no county of 长沙市), then what lies beside one.
     */
    Optional<Division> likeliest(String name) {
        var candidates = towns.named(name).isPresent() ? List.<Division>of() : divisions.named(name);
        return candidates.size() < 2 ? candidates.stream().findFirst().filter(only -> !isOther(only, name))
                .or(() -> abbreviated(name)).or(() -> candidates.stream().findFirst())
                : inside(candidates, parent -> weights.containsKey(parent.name()))
                        .or(() -> inside(candidates, surroundings::contains)).or(() -> candidates.stream().findFirst());
    }

    /** Whether a character that is short for a division is hardly that here, which the article never names: 新 of 新方. */
    private boolean isOther(Division division, String name) {
        var text = document.document().simplified();
        return name.length() == 1 && Stream.concat(Stream.of(division.name()), division.shortNames().stream())
                .filter(full -> full.length() > 1).noneMatch(text::contains);
    }

    private Optional<Division> inside(List<Division> candidates, Predicate<Division> known) {
        return candidates.stream().filter(division -> regions(division)
                .filter(parent -> !candidates.contains(parent)).anyMatch(known)).findFirst();
    }

    /** What a division lies in, but for the country. */
    private Stream<Division> regions(Division division) {
        return divisions.parents(division).stream().filter(parent -> !parent.parent().isEmpty());
    }

    /** What the article names, of a name that is but one of its first characters: 肯尼亚 of 肯方, 武汉市 of 来汉. */
    private Optional<Division> abbreviated(String name) {
        return name.length() > 1 ? Optional.empty() : divisions.countriesOf(name).stream()
                .filter(country -> document.document().simplified().contains(country.name())).findFirst()
                .or(() -> Stream.of(0, 1).flatMap(place -> at(place, name).stream()).findFirst());
    }

    /** The heaviest division that the article names which has a character in a place of its name. */
    private Optional<Division> at(int place, String character) {
        var fitting = new LinkedHashMap<>(weights);
        fitting.keySet().removeIf(name -> name.indexOf(character) != place);
        return heaviest(fitting).flatMap(name -> divisions.named(name).stream().findFirst());
    }

    /** Whether a division that the article names lies in another. */
    boolean liesIn(String inner, String outer) {
        return likeliest(inner).stream().flatMap(division -> divisions.parents(division).stream())
                .anyMatch(parent -> parent.name().equals(outer) || parent.shortNames().contains(outer));
    }

    /** The counties that lie in a division and that the article names. */
    List<String> countiesOf(String outer) {
        return weights.keySet().stream().filter(name -> likeliest(name)
                .filter(division -> division.level() == Division.Level.COUNTY).isPresent()
                && liesIn(name, outer)).toList();
    }

    /** What the main division lies in; where that one is not known (a village), what another one does. */
    private Optional<String> outer(String classWord) {
        var main = main().flatMap(this::likeliest);
        var known = main.isPresent() ? main.stream()
                : weights.keySet().stream().flatMap(name -> likeliest(name).stream());
        return known.flatMap(division -> divisions.parents(division).stream())
                .map(Division::name).filter(name -> isOf(name, classWord)).findFirst();
    }

    /** The town that a short name means, which a county has as well. */
    Optional<String> town(String name) {
        return towns.named(name);
    }

    /** Whether a name begins with that of a division or with the class of one: 延吉市商务局, 市商务局. */
    boolean isOfDivision(String name) {
        return prefix(name).isPresent() || classWord(name).isPresent();
    }

    /** Whether a body speaks for its division: its committee or government, or one that these set up. */
    boolean governs(String body) {
        return isGovernment(body) || STEERING.isIn(body);
    }

    /** Whether a body is the committee or government of its division. */
    boolean isGovernment(String body) {
        var rest = body;
        for (var division = prefix(rest); division.isPresent(); division = prefix(rest)) {
            rest = rest.substring(division.get().length());
        }
        var brief = DivisionStarts.CLASS_WORDS.keySet().stream().filter(rest::startsWith).findFirst().orElse("");
        return GOVERNING.isIn(rest.substring(brief.length()));
    }

    /** Whether a name is that of a division that is known, or but the class of one. */
    boolean isDivision(String name) {
        return DivisionStarts.CLASS_WORDS.containsKey(name) || !divisions.fullyNamed(name).isEmpty();
    }

    /** The division that a name begins with: 延吉市委 → 延吉市. */
    Optional<String> prefix(String name) {
        return starts.division(name);
    }

    /** The last of the divisions that a name begins with: 吉林省长春市委 → 长春市. */
    Optional<String> innermost(String name) {
        var division = prefix(name);
        return division.flatMap(outer -> innermost(name.substring(outer.length()))
                .filter(inner -> liesIn(inner, outer))).or(() -> division);
    }

    /** The class of a division that the name of a body or office begins with: 市 of 市公安局. */
    Optional<String> classWord(String name) {
        return starts.classWord(name);
    }
}
