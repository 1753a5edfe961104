package org.wenpu.web.page;

import java.util.List;
import org.wenpu.web.linked.Alternates.Alternate;

/**
 * What stands around the content of every page.
 *
 * @param title      what the page is called
 * @param language   what it speaks
 * @param messages   the words of the interface in it
 * @param here       its address without a choice of language, ready for one more parameter: {@code /search?q=…&}
 * @param alternates the same for machines
 */
public record Frame(String title, Language language, Messages messages, String here, List<Alternate> alternates) {

    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** This page in another language. */
    public String in(Language other) {
        return here + Language.CHOICE + "=" + other.tag();
    }
}
