package org.wenpu.model;

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

    /** The name of the class in the ontology's namespace. */
    public String localName() {
        return localName;
    }
}
