package org.wenpu.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wenpu.model.Byline;
import org.wenpu.source.BylineWords.Word;

/** A byline as far as it is read: the role that holds for the names to come, and the names that wait for theirs. */
final class BylineReading {

    private final BylineWords words;
    private final Set<Byline> bylines = new LinkedHashSet<>();
    private final List<String> waiting = new ArrayList<>();
    private List<String> current = List.of();

    BylineReading(BylineWords words) {
        this.words = words;
    }

    Set<Byline> bylines() {
        return bylines;
    }

    void take(Word word, boolean nameFollows) {
        if (word.name().isEmpty()) {
            role(word.before(), nameFollows);
            return;
        }
        if (!word.before().isEmpty()) {
            begin(word.before());
        }
        waiting.add(word.name().get());
        give(current, List.of(word.name().get()));
        if (!word.after().isEmpty()) {
            give(word.after(), List.of(word.name().get()));
            waiting.clear();
        }
    }

    /** A role between names is that of the names before it (张三 文 李四 图), unless another one stands before these. */
    private void role(List<String> roles, boolean nameFollows) {
        if (!waiting.isEmpty() && words.mayFollow(roles) && (!nameFollows || current.isEmpty())) {
            give(roles, waiting);
            waiting.clear();
        } else {
            begin(roles);
        }
    }

    private void begin(List<String> roles) {
        current = roles;
        waiting.clear();
    }

    private void give(List<String> roles, List<String> names) {
        names.forEach(name -> roles.forEach(role -> bylines.add(new Byline(role, name))));
    }
}
