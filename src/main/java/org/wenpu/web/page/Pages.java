package org.wenpu.web.page;

import java.io.IOException;

/** Answers visits of one kind with pages. */
@FunctionalInterface
interface Pages {

    /** The page for a visit. Nothing there is a {@link NotFound}. */
    Page page(Visit visit) throws IOException;

    /** There is no such page. */
    final class NotFound extends RuntimeException {
    }
}
