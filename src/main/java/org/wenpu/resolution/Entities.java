package org.wenpu.resolution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wenpu.knowledge.Constructions;
import org.wenpu.model.AnnotatedDocument;
import org.wenpu.model.Entity;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.EntityMention;
import org.wenpu.model.EntityType;
import org.wenpu.model.Script;

/** Makes entities of the mentions of an article: 王建国 is shared by all articles, a 座谈会 or a 教育局 belongs to its own. */
final class Entities {

    private static final Set<EntityType> PROPER = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.PLACE, EntityType.POST, EntityType.POLICY);
    private static final Set<EntityType> SHARED = EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION,
            EntityType.ADMINISTRATIVE_DIVISION, EntityType.PLACE, EntityType.POST, EntityType.INDUSTRY,
            EntityType.POLICY, EntityType.PRINCIPLE, EntityType.TECHNOLOGY);

    private static final Pattern ABBREVIATION = Constructions.pattern("abbreviation");
    /** Where a heading of two lines breaks a name. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Set<EntityType> SEATED = EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE);

    private final AnnotatedDocument document;
    private final BareNames bare;

    Entities(AnnotatedDocument document, BareNames bare) {
        this.document = document;
        this.bare = bare;
    }

    /** What a mention says, by its own name. */
    Entity of(EntityMention mention, EntityType type) {
        return of(mention, type, mention.name(), Set.of());
    }

    /** What a mention says, by a name that may be longer, and by others. */
    Entity of(EntityMention mention, EntityType type, String given, Set<String> others) {
        var name = LINE_BREAK.matcher(ABBREVIATION.matcher(given).replaceAll("")).replaceAll(" ");
        SortedSet<String> alternatives = new TreeSet<>(others);
        // a common noun in traditional script stands in the passages that quote it
        boolean written = PROPER.contains(type) && mention.span().length() == mention.name().length();
        var traditional = document.document().article().script() == Script.TRADITIONAL && written
                ? Optional.of(mention.span().of(document.document().article().text())) : Optional.<String>empty();
        boolean shared = SHARED.contains(type) && !(SEATED.contains(type) && bare.contains(name));
        return new Entity(type, name, shared ? Scope.SHARED : Scope.ARTICLE, name, Set.of(),
                Collections.unmodifiableSortedSet(alternatives), traditional);
    }

    /** A place that acts as a body does. */
    Entity acting(EntityMention place) {
        var entity = of(place, EntityType.PLACE);
        return new Entity(EntityType.PLACE, entity.identity(), entity.scope(), entity.name(),
                Set.of(EntityType.ORGANISATION), entity.alternatives(), entity.traditional());
    }
}
