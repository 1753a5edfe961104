package org.wenpu.model;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param written  as the text has it, in simplified script: 120亿元
 * @param number   in units of the currency: 12000000000
 * @param currency its code (ISO 4217): CNY
 */
public record Amount(String written, BigDecimal number, String currency) implements Value {
}
