package org.wenpu.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wenpu.query.Parameter;
import org.wenpu.query.Question;
import org.wenpu.web.page.StartPage.QuestionLink;

/** A question of the library in the language of a visitor; its Chinese is in simplified script. */
final class QuestionWords {

    static final String PATH = "/questions/";

    private QuestionWords() {
    }

    static QuestionLink link(Question question, Visit visit) {
        return new QuestionLink(text(question, visit), tag(visit),
                PATH + URLEncoder.encode(question.name(), StandardCharsets.UTF_8));
    }

    static String text(Question question, Visit visit) {
        return visit.language() == Language.ENGLISH ? question.english() : question.chinese();
    }

    static String text(Parameter parameter, Visit visit) {
        return visit.language() == Language.ENGLISH ? parameter.english() : parameter.chinese();
    }

    static String tag(Visit visit) {
        return (visit.language() == Language.ENGLISH ? Language.ENGLISH : Language.SIMPLIFIED).tag();
    }
}
