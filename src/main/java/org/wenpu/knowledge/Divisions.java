package org.wenpu.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The gazetteer of countries and of China's administrative divisions. */
public final class Divisions {

    private static final int SHORTEST_NAME = 2;

    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Set<String> beginnings;
    private final int longestName;
    private final Map<String, List<Division>> countries;

    private Divisions(Stream<Division> divisions) {
        divisions.forEach(division -> byCode.put(division.code(), division));
        // the likeliest first: of two districts the one of a municipality
        var ordered = byCode.values().stream().sorted(Comparator.comparing(Division::current).reversed()
                .thenComparing(Division::level).thenComparing(this::outerLevel).thenComparing(Division::code)).toList();
        ordered.forEach(this::name);
        beginnings = names().stream().filter(name -> name.length() >= SHORTEST_NAME)
                .map(name -> name.substring(0, SHORTEST_NAME)).collect(Collectors.toSet());
        longestName = names().stream().mapToInt(String::length).max().orElse(0);
        countries = ordered.stream().filter(division -> division.level() == Division.Level.COUNTRY)
                .collect(Collectors.groupingBy(country -> country.name().substring(0, 1)));
    }

    private Division.Level outerLevel(Division division) {
        return Optional.ofNullable(byCode.get(division.parent())).map(Division::level).orElse(Division.Level.COUNTRY);
    }

    /** The gazetteer that ships with the project. */
    public static Divisions standard() {
        var countries = Table.shipped("countries.tsv", "code", "name", "other names").rows().map(Divisions::country);
        var divisions = Table.shipped("divisions.tsv", "code", "parent", "level", "status", "name", "short names")
                .rows().map(Divisions::division);
        return new Divisions(Stream.concat(countries, divisions));
    }

    /** The division of a code. */
    public Optional<Division> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All that a full or short name may mean: 吉林 is a province and a city. Today's divisions come before former ones,
     * higher ones before lower, and what lies in a higher one before what lies in a lower.
     */
    public List<Division> named(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** All that have a name in full: 延吉市, and nothing by the name of 延吉. */
    public List<Division> fullyNamed(String name) {
        return named(name).stream().filter(division -> division.name().equals(name)).toList();
    }

    /** The countries whose names begin with a character, by which they are called in short: 肯方 is 肯尼亚. */
    public List<Division> countriesOf(String initial) {
        return countries.getOrDefault(initial, List.of());
    }

    /** All full and short names. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The names, full and short, of two and more characters that stand at a place of a text, the longest first. */
    public List<String> namesAt(String text, int place) {
        int last = Math.min(text.length(), place + longestName);
        return last - place >= SHORTEST_NAME && beginnings.contains(text.substring(place, place + SHORTEST_NAME))
                ? IntStream.iterate(last, end -> end >= place + SHORTEST_NAME, end -> end - 1)
                        .mapToObj(end -> text.substring(place, end)).filter(byName::containsKey).toList()
                : List.of();
    }

    /** The divisions that a division lies in, the nearest first: 延吉市 → 延边朝鲜族自治州, 吉林省, 中国. */
    public List<Division> parents(Division division) {
        var parents = new ArrayList<Division>();
        for (var outer = byCode.get(division.parent()); outer != null; outer = byCode.get(outer.parent())) {
            parents.add(outer);
        }
        return List.copyOf(parents);
    }

    /** Whether one may lie in another, by their names; what is not known is not gainsaid. No 北京 lies in 延吉市. */
    public boolean mayHold(String outer, String inner) {
        var outers = named(outer);
        var inners = named(inner);
        return outers.isEmpty() || inners.isEmpty() || inners.stream().anyMatch(division ->
                parents(division).stream().anyMatch(outers::contains));
    }

    /** The country whose divisions these are. */
    public Division country() {
        return byCode.values().stream().filter(division -> division.level() == Division.Level.PROVINCE)
                .map(Division::parent).map(byCode::get).findFirst().orElseThrow();
    }

    /** Today's countries and divisions, in the order of their codes. */
    public List<Division> current() {
        return byCode.values().stream().filter(Division::current).sorted(Comparator.comparing(Division::code)).toList();
    }

    /** The full name, with the province before it where several divisions share it: 北京市朝阳区. */
    public String identity(Division division) {
        boolean shared = named(division.name()).stream().filter(Division::current).count() > 1;
        var parents = parents(division);
        return shared && parents.size() > 1 ? parents.get(parents.size() - 2).name() + division.name()
                : division.name();
    }

    private void name(Division division) {
        Stream.concat(Stream.of(division.name()), division.shortNames().stream()).distinct()
                .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division));
    }

    private static Division country(Table.Row row) {
        return new Division(row.text(0), row.text(1), row.list(2), "", Division.Level.COUNTRY, true);
    }

    private static Division division(Table.Row row) {
        return new Division(row.text(0), row.text(4), row.list(5), row.text(1),
                row.oneOf(2, Division.Level.class), row.oneOf(3, Status.class) == Status.CURRENT);
    }

    private enum Status { CURRENT, FORMER }
}
