package org.wenpu.web.page;

import java.util.List;
import org.wenpu.web.page.StartPage.QuestionLink;

/** All questions of the library. */
public record QuestionList(List<QuestionLink> questions) {
}
