package org.wenpu.web;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A Java class that a query might call; it tells whether one did. */
public final class Called extends FunctionBase0 {

    static volatile boolean yes;

    @Override
    public NodeValue exec() {
        yes = true;
        return NodeValue.TRUE;
    }
}
