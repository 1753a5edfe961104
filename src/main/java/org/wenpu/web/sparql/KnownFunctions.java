package org.wenpu.web.sparql;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a query may call: those that are registered. Jena would load any other name as a Java class, even
 * one that a query puts together while it runs ({@code CALL}).
 */
final class KnownFunctions extends FunctionRegistry {

    KnownFunctions() {
        var standard = FunctionRegistry.get();
        standard.keys().forEachRemaining(name -> put(name, standard.get(name)));
    }

    @Override
    public FunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }
}
