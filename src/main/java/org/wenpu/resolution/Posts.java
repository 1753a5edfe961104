package org.wenpu.resolution;

import java.util.Optional;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

/** Gives an office the body that it shares with its neighbours in a list: 省公安厅党委书记、厅长 → 省公安厅厅长. */
final class Posts {

    private static final int LONGEST_MODIFIER = 4;

    private final Lexicon heads = Lexicon.named("post-heads");
    private final Lexicon prefixes = Lexicon.named("post-prefixes");
    private final Lexicon full = Lexicon.named("full-posts");
    private final Lexicon connectives = Lexicon.named("connectives");
    private final Lexicon commas = Lexicon.named("commas");
    private final Lexicon departments = Lexicon.named("departments");
    private final Lexicon bodies = Lexicon.named("body-heads");

    /** The body that an office names: 省公安厅 of 省公安厅党委书记; empty where it names none. */
    String body(String post) {
        var rest = heads.endOf(post).map(head -> post.substring(0, post.length() - head.length())).orElse(post);
        for (var prefix = prefixes.endOf(rest); prefix.isPresent() && !rest.isEmpty(); prefix = prefixes.endOf(rest)) {
            rest = rest.substring(0, rest.length() - prefix.get().length());
        }
        return rest;
    }

    /** An office without what ranks it: 常务副省长 → 省长. */
    String withoutRank(String post) {
        var rest = post;
        for (var prefix = prefixes.startOf(rest); prefix.isPresent(); prefix = prefixes.startOf(rest)) {
            rest = rest.substring(prefix.get().length());
        }
        return rest;
    }

    /** Whether an office is that of a head of a government, or of a deputy. */
    boolean governs(String post) {
        return full.endOf(post).isPresent();
    }

    /** The office with its body, its own or the one of the list that it stands in. */
    String complete(AnnotatedDocument document, EntityMention post) {
        var body = body(post.name());
        if (full.endOf(post.name()).isPresent() || !body.isEmpty() && !inner(body)) {
            return post.name();
        }
        var neighbour = before(document, post).map(other -> body(complete(document, other)));
        return neighbour.map(other -> (body.isEmpty() ? other : outer(other)) + post.name()).orElse(post.name());
    }

    /** Whether a body is a department of another: 秘书处, 组织部. */
    private boolean inner(String body) {
        return departments.endOf(body).filter(end -> body.length() - end.length() <= LONGEST_MODIFIER).isPresent()
                && bodies.endOf(body.substring(0, 1)).isEmpty();
    }

    /** The body that a department belongs to: 苏州市委组织部 of 苏州市委组织部研究室. */
    private String outer(String body) {
        for (int end = body.length() - 2; end >= 2; end--) {
            var start = body.substring(0, end);
            if (bodies.endOf(start).isPresent() && inner(body.substring(end))) {
                return start;
            }
        }
        return body;
    }

    private Optional<EntityMention> before(AnnotatedDocument document, EntityMention post) {
        EntityMention nearest = null;
        for (var mention : document.mentions()) {
            if (mention.types().contains(EntityType.POST) && mention.span().end() < post.span().begin()) {
                nearest = mention;
            }
        }
        return Optional.ofNullable(nearest).filter(other -> connectives.contains(gap(document, other, post))
                || commas.contains(gap(document, other, post)));
    }

    private static String gap(AnnotatedDocument document, EntityMention first, EntityMention second) {
        return document.words(new Span(first.span().end(), second.span().begin()));
    }
}
