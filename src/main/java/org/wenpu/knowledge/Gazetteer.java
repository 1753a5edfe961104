package org.wenpu.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What goes by a known name: central bodies, media, regions, principles, policies, industries.
 *
 * @param mainNames each name and other name, with the name that it stands for: 国家发改委 → 国家发展和改革委员会
 */
public record Gazetteer(Map<String, String> mainNames) {

    public static Gazetteer bodies() {
        return shipped("bodies.tsv");
    }

    public static Gazetteer media() {
        return shipped("media.tsv");
    }

    public static Gazetteer regions() {
        return shipped("regions.tsv");
    }

    public static Gazetteer principles() {
        return shipped("principles.tsv");
    }

    public static Gazetteer policies() {
        return shipped("policies.tsv");
    }

    public static Gazetteer industries() {
        return shipped("industries.tsv");
    }

    public Gazetteer {
        mainNames = Map.copyOf(mainNames);
    }

    /** All names, the other names included. */
    public Set<String> names() {
        return mainNames.keySet();
    }

    private static Gazetteer shipped(String file) {
        var mainNames = new LinkedHashMap<String, String>();
        var rows = Table.shipped(file, "name", "other names").rows().toList();
        rows.forEach(row -> mainNames.put(row.text(0), row.text(0)));
        rows.forEach(row -> row.list(1).forEach(name -> mainNames.putIfAbsent(name, row.text(0))));
        return new Gazetteer(mainNames);
    }

}
