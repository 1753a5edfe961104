package org.wenpu.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenpu.knowledge.Lexicon;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;

/** Tells which name a common noun means: 公司 after 中国移动通信集团有限公司 is that one. */
final class CommonNouns {

    private static final Map<String, List<String>> GENERIC_BODIES = Lexicon.named("generic-bodies").lists();
    private static final Map<String, List<String>> GENERIC_PROJECTS = Lexicon.named("generic-projects").lists();
    private static final Set<EntityType> PROJECTS = EnumSet.of(EntityType.PROJECT, EntityType.PLACE,
            EntityType.ORGANISATION);
    private static final Set<EntityType> BODIES = EnumSet.of(EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE);

    private final AnnotatedDocument document;

    CommonNouns(AnnotatedDocument document) {
        this.document = document;
    }

    /** Whether a name is but a common noun of bodies: 公司. */
    static boolean isBody(String name) {
        return GENERIC_BODIES.containsKey(name);
    }

    /** Whether a name ends as that of what a common noun of bodies means does. */
    static boolean ends(String noun, String name) {
        return GENERIC_BODIES.get(noun).stream().anyMatch(name::endsWith);
    }

    /** Whether a common noun of bodies ends a name: 延吉乳业公司. */
    static boolean endsBody(String name) {
        return GENERIC_BODIES.keySet().stream().anyMatch(name::endsWith);
    }

    /** The body named last whose name a common noun of bodies ends. */
    Optional<EntityMention> body(EntityMention noun) {
        return namedLast(noun, GENERIC_BODIES.get(noun.name()), BODIES);
    }

    /** A project; the one named last where it is but a common noun: 项目. */
    Optional<EntityMention> project(EntityMention mention) {
        return (isProject(mention) ? namedLast(mention, GENERIC_PROJECTS.get(mention.name()), PROJECTS)
                : Optional.of(mention)).filter(project -> !isProject(project));
    }

    private static boolean isProject(EntityMention mention) {
        return GENERIC_PROJECTS.containsKey(mention.name());
    }

    /** The last mention of one of the types before a common noun whose name ends as it must. */
    private Optional<EntityMention> namedLast(EntityMention noun, List<String> ends, Set<EntityType> types) {
        return document.mentions().stream().filter(other -> other.span().end() <= noun.span().begin())
                .filter(other -> other.types().stream().anyMatch(types::contains))
                .filter(other -> other.name().length() > noun.name().length()
                        && ends.stream().anyMatch(other.name()::endsWith)).reduce((first, last) -> last);
    }
}
