package org.wenpu.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A variable of a question that the asker may set.
 *
 * @param name         the name of the variable
 * @param defaultValue what it stands for where the asker says nothing; its kind is that of every other value
 * @param chinese      what it means, in Chinese
 * @param english      what it means, in English
 */
public record Parameter(String name, Node defaultValue, String chinese, String english) {

    /** The term that a written value stands for: 胡家福, 0.5, https://example.org/place/1. */
    public Node value(String written) {
        if (defaultValue.isURI()) {
            return NodeFactory.createURI(written);
        }
        var type = defaultValue.getLiteralDatatype();
        if (!type.isValid(written)) {
            throw new IllegalArgumentException("value '" + written + "' of parameter " + name + "; expected a "
                    + type.getURI().substring(XSDDatatype.XSD.length() + 1));
        }
        return NodeFactory.createLiteralDT(written, type);
    }

    /** The default as the asker would write it. */
    public String defaultText() {
        return defaultValue.isURI() ? defaultValue.getURI() : defaultValue.getLiteralLexicalForm();
    }
}
