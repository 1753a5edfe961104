package org.wenpu.knowledge;

import java.util.regex.Pattern;
import org.wenpu.pattern.Finder;

/** The two bodies that lead a division or zone together, which are often written as one: 延吉市委市政府. */
public final class Leadership {

    private static final Finder COMMITTEE = Constructions.finder("committee-at-the-head");
    private static final Pattern GOVERNMENT = Constructions.pattern("government-beside-it");

    private Leadership() {
    }

    /** Whether a committee and what stands right behind it are such bodies: 延吉市委 and 市政府. */
    public static boolean isOf(String committee, String government) {
        return COMMITTEE.isIn(committee) && GOVERNMENT.matcher(government).matches();
    }
}
