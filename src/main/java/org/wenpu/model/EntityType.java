package org.wenpu.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entity may be. The names are the local names of the ontology's classes. */
public enum EntityType {
    PERSON("Person"),
    ORGANISATION("Organisation"),
    ADMINISTRATIVE_DIVISION("AdministrativeDivision"),
    PLACE("Place"),
    POST("Post"),
    EVENT("Event"),
    INDUSTRY("Industry"),
    PROJECT("Project"),
    POLICY("Policy"),
    PRINCIPLE("Principle"),
    POSITIONING("Positioning"),
    TECHNOLOGY("Technology"),
    PROBLEM("Problem");

    private final String localName;

    EntityType(String localName) {
        this.localName = localName;
    }

    /** The type of a local name. */
    public static EntityType of(String localName) {
        return Stream.of(values()).filter(type -> type.localName.equals(localName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type '" + localName + "'; expected one of "
                        + Stream.of(values()).map(EntityType::localName).collect(Collectors.joining(", "))));
    }

    /** Types with what else may stand for them: a zone or park that acts, wherever a body may (guideline, entity types). */
    public static Set<EntityType> actors(Set<EntityType> types) {
        if (!types.contains(ORGANISATION)) {
            return types;
        }
        var all = EnumSet.copyOf(types);
        all.add(PLACE);
        return all;
    }

    /** The name of the class in the ontology's namespace. */
    public String localName() {
        return localName;
    }
}
