package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** The bodies that an article means by their class alone: 延吉市财政局 by the 局 of 局党组. */
final class OwnBodies {

    private static final Pattern PART = Constructions.pattern("part-of-the-own-body");

    private final AnnotatedDocument document;
    private final Posts posts;
    private final Focus focus;

    OwnBodies(AnnotatedDocument document, Posts posts, Focus focus) {
        this.document = document;
        this.posts = posts;
        this.focus = focus;
    }

    /** The first body of a class that the article names, by itself or with an office. */
    Optional<String> of(String classWord) {
        return document.mentions().stream().flatMap(this::body)
                .filter(name -> name.length() > 2 && !name.startsWith(classWord) && Posts.isOf(classWord, name)
                        && !focus.governs(name)).findFirst();
    }

    private Stream<String> body(EntityMention mention) {
        return mention.is(EntityType.ORGANISATION) ? Stream.of(mention.name())
                : mention.is(EntityType.POST) ? Stream.of(posts.body(mention.name())) : Stream.empty();
    }

    /** The name of a part of a body, or of an office in it, with the body: 延吉市财政局党组 of 局党组. */
    String complete(String name) {
        var part = PART.matcher(name);
        return part.find() ? of(part.group("class")).map(body -> body + name.substring(part.end())).orElse(name) : name;
    }
}
