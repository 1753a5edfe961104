package org.wenpu.knowledge;

import java.util.List;

/**
 * A country or an administrative division of China.
 *
 * @param code       its code: ISO 3166-1 for a country (CN), GB/T 2260 for a division (222401)
 * @param name       its full name: 延吉市
 * @param shortNames its other names: 延吉; one of a single character (沪) is an abbreviation
 * @param parent     the code of the next outer one; empty for a country
 * @param level      how high it stands
 * @param current    whether it exists today
 */
public record Division(String code, String name, List<String> shortNames, String parent, Level level,
                       boolean current) {

    /** How high a division stands, the highest first. */
    public enum Level { COUNTRY, PROVINCE, PREFECTURE, COUNTY }

    public Division {
        shortNames = List.copyOf(shortNames);
    }
}
