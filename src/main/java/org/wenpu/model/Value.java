package org.wenpu.model;

/** What a claim says of its subject: another entity, a date or an amount. */
public sealed interface Value permits Entity, PartialDate, Amount {
}
