package org.wenpu.model;

/** What a claim says of its subject: another entity, a time or an amount. */
public sealed interface Value permits Entity, Time, Amount {
}
