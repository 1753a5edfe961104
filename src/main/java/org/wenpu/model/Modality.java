package org.wenpu.model;

/** How the source puts a statement. */
public enum Modality {
    /** The text says that it is or was so. */
    REPORTED("Reported"),
    /** Somebody calls for it. */
    DIRECTIVE("Directive"),
    /** It is announced for the future. */
    PLANNED("Planned");

    private final String localName;

    Modality(String localName) {
        this.localName = localName;
    }

    /** The name of the individual in the ontology's namespace. */
    public String localName() {
        return localName;
    }
}
