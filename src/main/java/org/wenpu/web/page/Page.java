package org.wenpu.web.page;

import java.util.List;
import org.wenpu.web.linked.Alternates.Alternate;

/**
 * A page to be shown.
 *
 * @param status     the status of the answer (RFC 9110, section 15)
 * @param title      what it is called, in the language of the visitor
 * @param template   the name of its template, without the ending
 * @param content    what the template shows
 * @param alternates the same for machines
 */
record Page(int status, String title, String template, Object content, List<Alternate> alternates) {

    static Page of(String title, String template, Object content) {
        return new Page(200, title, template, content, List.of());
    }

    Page with(List<Alternate> others) {
        return new Page(status, title, template, content, others);
    }
}
