package org.wenpu.web.page;

import java.util.List;

/** Says that a request cannot be answered, and why. */
record ErrorPages(int status) implements Pages {

    @Override
    public Page page(Visit visit) {
        return new Page(status, visit.say("error." + status + ".title"), "error", visit.say("error." + status),
                List.of());
    }
}
