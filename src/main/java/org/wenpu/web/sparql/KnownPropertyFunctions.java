package org.wenpu.web.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The properties that are computed: those that are registered. Jena would load others as Java classes. */
final class KnownPropertyFunctions extends PropertyFunctionRegistry {

    KnownPropertyFunctions() {
        var standard = PropertyFunctionRegistry.get();
        standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
    }

    @Override
    public boolean manages(String name) {
        return isRegistered(name);
    }

    @Override
    public PropertyFunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }
}
