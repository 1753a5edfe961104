package org.wenpu.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** The offices in apposition to each person of an article, where it first gives them. */
final class Offices {

    private static final Lexicon CONNECTIVES = Lexicon.named("connectives");

    private static final Lexicon FIRMS = Lexicon.named("firm-posts");

    private final Map<String, List<String>> ofPerson = new HashMap<>();
    private final AnnotatedDocument document;

    Offices(AnnotatedDocument document) {
        this.document = document;
        var posts = new ArrayList<String>();
        EntityMention last = null;
        for (var mention : document.mentions()) {
            var gap = last == null ? "" : document.between(last, mention);
            if (!gap.isEmpty() && !CONNECTIVES.contains(gap)) {
                posts.clear();
            }
            if (mention.is(EntityType.POST)) {
                posts.add(mention.name());
            } else if (mention.is(EntityType.PERSON) && gap.isEmpty() && !posts.isEmpty()) {
                ofPerson.putIfAbsent(mention.name(), List.copyOf(posts));
                posts.clear();
            } else {
                posts.clear();
            }
            last = mention;
        }
    }

    List<String> of(String person) {
        return ofPerson.getOrDefault(person, List.of());
    }

    /** The firm that a person leads, as the article calls it by itself: 青山乳业 of 青山乳业全球总裁. */
    Optional<EntityMention> firm(String person) {
        var led = of(person).stream().filter(office -> FIRMS.endOf(office).isPresent()).findFirst();
        return led.flatMap(first -> document.mentions().stream()
                .filter(mention -> mention.is(EntityType.ORGANISATION))
                .filter(mention -> of(person).stream().anyMatch(office -> office.contains(mention.name())))
                .max(Comparator.comparingInt(mention -> mention.name().length())));
    }
}
