package org.wenpu.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** What stands before an office that names no body: another office, of its holder or of a colleague, or a body. */
final class OfficeNeighbours {

    private static final char JOINT_OF_NAMES = '·';
    private static final Pattern JOINT = Constructions.pattern("office-joint");
    private static final Pattern COMING = Constructions.pattern("coming-to-office");
    /** What opens the short name of a body: 青山集团有限公司（以下简称|青山集团）. */
    private static final Pattern SHORT = Constructions.pattern("short-name-follows");
    /** What may stand between the members of a roll: 局长王建国、副局长李明华. */
    private static final Pattern ROLL = Constructions.pattern("between-colleagues");
    /** What stands between whoever is elected and the office. */
    private static final Pattern ELECTED = Constructions.pattern("between-elected-and-office");

    private OfficeNeighbours() {
    }

    /** The office before one in the list of what somebody holds: 党委书记 of 党委书记、厅长. */
    static Optional<EntityMention> before(AnnotatedDocument document, EntityMention post) {
        EntityMention nearest = null;
        for (var mention : document.mentions()) {
            if (mention.is(EntityType.POST) && mention.span().end() < post.span().begin()) {
                nearest = mention;
            }
        }
        return Optional.ofNullable(nearest).filter(other -> JOINT.matcher(document.between(other, post)).matches());
    }

    /** The office of whoever is named before its holder, in a roll or in an election. */
    static Optional<EntityMention> colleague(AnnotatedDocument document, EntityMention post) {
        return inRoll(document, post).or(() -> electedBefore(document, post));
    }

    /** 市教育局局长 of 市教育局局长王建国、副局长李明华. */
    private static Optional<EntityMention> inRoll(AnnotatedDocument document, EntityMention post) {
        var mentions = document.mentions();
        var next = post;
        int at = mentions.indexOf(post);
        var holder = at + 1 < mentions.size() ? mentions.get(at + 1) : post;
        for (int i = at - 1; i >= 0; i--) {
            var other = mentions.get(i);
            boolean touches = other.span().end() == next.span().begin();
            if (other.is(EntityType.POST)) {
                return Optional.of(other).filter(office -> touches);
            }
            if (other.is(EntityType.PERSON)) {
                if (!ROLL.matcher(document.between(other, next)).matches() || isForeign(other) && !isForeign(holder)) {
                    return Optional.empty();
                }
                next = other;
            }
        }
        return Optional.empty();
    }

    /** 市政协主席 of 王建国为市政协主席，李明华、张晓东为副主席. */
    private static Optional<EntityMention> electedBefore(AnnotatedDocument document, EntityMention post) {
        var mentions = document.mentions();
        var next = post;
        for (int i = mentions.indexOf(post) - 1; i >= 0; i--) {
            var other = mentions.get(i);
            boolean touches = other.span().end() == next.span().begin();
            if (!(next == post ? ELECTED : ROLL).matcher(document.between(other, next)).matches()) {
                break;
            }
            if (other.is(EntityType.POST)) {
                return Optional.of(other).filter(office -> !touches);
            }
            next = other;
        }
        return Optional.empty();
    }

    /** Whether somebody goes by a foreign name, being hardly a colleague of one who does not: a guest of the city. */
    private static boolean isForeign(EntityMention person) {
        return person.name().indexOf(JOINT_OF_NAMES) >= 0;
    }

    /** The body where one comes to hold an office, 青山大学 of 到青山大学担任副校长, or whose short name stands between. */
    static Optional<EntityMention> employer(AnnotatedDocument document, EntityMention post) {
        var body = mentionBefore(document, post, 1).filter(named -> named.is(EntityType.ORGANISATION)
                && named.span().end() < post.span().begin() && COMING.matcher(document.between(named, post)).matches());
        return body.map(named -> mentionBefore(document, post, 2)
                .filter(full -> full.is(EntityType.ORGANISATION) && full.span().end() < named.span().begin()
                        && SHORT.matcher(document.between(full, named)).matches()).orElse(named));
    }

    /** The body right before a person whose office stands behind the name: 市教育局 of 市教育局王建国局长. */
    static Optional<EntityMention> home(AnnotatedDocument document, EntityMention post) {
        var person = mentionBefore(document, post, 1)
                .filter(mention -> mention.is(EntityType.PERSON) && mention.span().end() == post.span().begin());
        return person.flatMap(holder -> mentionBefore(document, post, 2)
                .filter(body -> body.is(EntityType.ORGANISATION) && body.span().end() == holder.span().begin()));
    }

    private static Optional<EntityMention> mentionBefore(AnnotatedDocument document, EntityMention post, int places) {
        int at = document.mentions().indexOf(post) - places;
        return at < 0 ? Optional.empty() : Optional.of(document.mentions().get(at));
    }
}
