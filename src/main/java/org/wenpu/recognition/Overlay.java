package org.wenpu.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.wenpu.model.EntityMention;

/** Mentions in order, where one that is found later takes the place of all that it overlaps. */
final class Overlay {

    private final List<EntityMention> mentions;

    Overlay(List<EntityMention> mentions) {
        this.mentions = new ArrayList<>(mentions);
    }

    void lay(EntityMention found) {
        mentions.removeIf(mention -> mention.span().overlaps(found.span()));
        mentions.add(found);
        mentions.sort(Comparator.comparing(EntityMention::span));
    }

    /** The mentions as they are now; none overlaps another where none did before. */
    List<EntityMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }
}
