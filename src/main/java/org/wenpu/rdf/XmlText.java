package org.wenpu.rdf;

import java.util.regex.Pattern;

/** Text as XML can hold it: of the control characters only the usual three. */
public final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern NOT_IN_XML = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {
    }

    /** What XML cannot hold becomes the replacement character, so that offsets stay. */
    public static String of(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(REPLACEMENT);
    }
}
